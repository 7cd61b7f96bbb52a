package org.nhshdx.tenant.sponsor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nhshdx.tenant.scope.Scope;

/** Asks the register about names while they are being typed. */
@ApplicationScoped
public class AskingRegister {

    @Inject
    Scope scope;

    public List<SponsorOnDesk> about(List<String> names) {
        List<String> given = names.stream().filter(name -> !name.isBlank()).distinct().toList();
        return scope.readingShared(() -> {
            SponsorAnswers answers = SponsorAnswers.to(given);
            return given.stream().map(answers::of).toList();
        });
    }
}
