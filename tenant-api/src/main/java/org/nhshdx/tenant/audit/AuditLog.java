package org.nhshdx.tenant.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.nhshdx.core.audit.AuditEntry;
import org.nhshdx.core.audit.Said;
import org.nhshdx.tenant.scope.Asker;

/** Writes the chapter's log, in the transaction of the deed it tells of. */
@ApplicationScoped
public class AuditLog {

    @Inject
    Clock clock;

    /** @param verb what was done ("announce"), @param about to what ("event"), @param reason why, or what in words */
    public void record(Asker by, String verb, String about, UUID aboutId, String reason) {
        record(by, verb, about, aboutId, Said.why(reason));
    }

    /** The same of something that stood in one way before and in another after. */
    public void record(Asker by, String verb, String about, UUID aboutId, Said said) {
        PendingLines.ofTheDeed().add(new AuditEntry(by.person(), verb, about, aboutId, said, clock.instant()));
    }
}
