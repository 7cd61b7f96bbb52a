package org.nhshdx.tenant.waiver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.event.Waiver;
import org.nhshdx.core.event.WaiverTerms;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Organisers ask for an exception, for one event or the whole chapter; nothing is waived by asking. */
@ApplicationScoped
public class AskingWaiver {

    @Inject
    Scope scope;

    @Inject
    WaiverScope about;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** @param slug the event it is for; empty for the whole chapter */
    public UUID ask(Asker by, UUID chapter, Optional<String> slug, WaiverRequest request) {
        return scope.writing(chapter, () -> {
            WaiverScope.Matter matter = about.of(slug);
            WaiverTerms terms = matter.terms(request);
            matter.refuseTwice(request);
            Waiver waiver = Waiver.asked(matter.event(), request.principle(), terms, by.person(), clock.instant());
            waiver.persist();
            log.record(by, "ask-waiver", request.principle(), waiver.id(), terms.reason());
            return waiver.id();
        });
    }
}
