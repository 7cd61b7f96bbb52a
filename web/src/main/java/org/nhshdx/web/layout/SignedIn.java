package org.nhshdx.web.layout;

import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.CurrentPerson;

/** Who is signed in, as the desks greet them. */
@Named("signedIn")
@RequestScoped
public class SignedIn {

    private final CurrentPerson person;

    SignedIn(CurrentPerson person) {
        this.person = person;
    }

    /** The name to greet with; empty for somebody who is not signed in. */
    public String name() {
        return person.ifSignedIn().map(Asker::name).orElse("");
    }

    /** What tells people apart whose words a browser keeps; empty for somebody who is not signed in. */
    public String id() {
        return person.ifSignedIn().map(asker -> asker.person().toString()).orElse("");
    }

    /** Who is signed in, if anybody is; nobody where they can't be looked up, such as on a page that there isn't. */
    public Optional<Asker> asker() {
        try {
            return BlockingOperationControl.isBlockingAllowed() ? person.ifSignedIn() : Optional.empty();
        } catch (AuthenticationFailedException sessionEnded) {
            return Optional.empty();
        }
    }

    /** Whether the core team's desk is theirs too. */
    public boolean isCoreTeam() {
        return person.ifSignedIn().filter(Asker::coreTeam).isPresent();
    }
}
