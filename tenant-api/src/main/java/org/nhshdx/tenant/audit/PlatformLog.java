package org.nhshdx.tenant.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.nhshdx.core.audit.PlatformEntry;
import org.nhshdx.core.audit.Said;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Writes the platform's own log; inside a deed's scope it joins that deed's transaction. */
@ApplicationScoped
public class PlatformLog {

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** @param verb what was done ("list"), @param about to what ("applications"), @param reason why */
    public void record(Asker by, String verb, String about, String reason) {
        scope.writingShared(() -> {
            PendingLines.ofTheDeed().add(new PlatformEntry(by.person(), verb, about, Said.why(reason), clock.instant()));
            return true;
        });
    }
}
