package org.nhshdx.tenant.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.nhshdx.core.audit.Said;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.live.LiveFinding;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.charter.principle.InWords;
import org.nhshdx.tenant.permission.Recusal;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Reason;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.publication.Publishing;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** The core team gives a chapter more time to mend its page, or ends a freeze; each for a reason that the log keeps. */
@ApplicationScoped
public class GivingTime {

    private static final Period LONGEST = Period.ofDays(90);

    @Inject
    Scope scope;

    @Inject
    LiveMessages messages;

    @Inject
    Publishing publishing;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** @param until the new last day to mend it; later than the one there is, and at most 90 days away */
    public void lengthen(Asker by, UUID chapter, UUID finding, Optional<LocalDate> until, String reason) {
        LocalDate day = until.orElseThrow(() -> Refused.invalid("until", "Give the new last day, such as 14 April 2018."));
        if (day.isAfter(LocalDate.now(clock).plus(LONGEST))) {
            throw Refused.invalid("until", "Give a day within 90 days from now; it can be lengthened again.");
        }
        give(by, chapter, finding, Reason.in("reason", reason), "lengthen grace", found -> {
            if (!day.isAfter(found.mendBy())) {
                throw Refused.invalid("until", "Give a day after " + InWords.day(found.mendBy()) + ", which they have already.");
            }
            Attempt.to(() -> found.lengthen(day));
        });
    }

    /** The page is as before at once, and the grace begins anew. */
    public void endFreeze(Asker by, UUID chapter, UUID finding, String reason) {
        give(by, chapter, finding, Reason.in("reason", reason), "end freeze",
                found -> Attempt.to(() -> found.unfreeze(LocalDate.now(clock))));
    }

    private void give(Asker by, UUID chapter, UUID id, String why, String verb, Consumer<LiveFinding> giving) {
        scope.writing(chapter, () -> {
            Recusal.check(by);
            Chapter here = Chapter.inScopeLocked().orElseThrow();
            LiveFinding finding = LiveFinding.locked(id).filter(LiveFinding::isOpen)
                    .orElseThrow(() -> Refused.notFound("There is no such finding, or it is over."));
            String before = finding.isFrozen() ? "frozen" : InWords.day(finding.mendBy());
            giving.accept(finding);
            log.record(by, verb, "page", id, new Said(why, before, InWords.day(finding.mendBy())));
            messages.moreTime(here, finding, why);
            publishing.publish();
            return finding;
        });
    }
}
