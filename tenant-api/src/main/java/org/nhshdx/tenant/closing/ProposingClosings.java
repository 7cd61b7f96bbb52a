package org.nhshdx.tenant.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nhshdx.core.audit.Said;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Closing;
import org.nhshdx.core.chapter.Standing;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.duty.Duty;
import org.nhshdx.tenant.duty.DutyReader;
import org.nhshdx.tenant.permission.Recusal;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Reason;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** A chapter's lead, or the core team, proposes to close it; until the notice is over either may take it back. */
@ApplicationScoped
public class ProposingClosings {

    @Inject
    Scope scope;

    @Inject
    DutyReader duties;

    @Inject
    ClosingMessages messages;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** @param reason why, which the chapter's people and the core team read */
    public void propose(Asker by, UUID chapter, String reason) {
        String why = Reason.in("reason", reason);
        scope.writing(chapter, () -> proposed(by, chapter, why));
    }

    /** The same for one of the core team, who mustn't be in the chapter. */
    public void proposeForTheCoreTeam(Asker by, UUID chapter, String reason) {
        String why = Reason.in("reason", reason);
        scope.writing(chapter, () -> {
            Recusal.check(by);
            return proposed(by, chapter, why);
        });
    }

    public void takeBack(Asker by, UUID chapter) {
        scope.writing(chapter, () -> takenBack(by, chapter));
    }

    /** The same for one of the core team, who mustn't be in the chapter. */
    public void takeBackForTheCoreTeam(Asker by, UUID chapter) {
        scope.writing(chapter, () -> {
            Recusal.check(by);
            return takenBack(by, chapter);
        });
    }

    private Closing proposed(Asker by, UUID id, String why) {
        Chapter chapter = Chapter.inScopeLocked().orElseThrow();
        mustBeOpen(chapter);
        mustBeSettled(duties.of(id));
        Closing closing = new Closing(by.person(), why, LocalDate.now(clock), clock.instant());
        closing.persist();
        log.record(by, "propose closing", "chapter", id, why);
        messages.proposed(chapter, closing, by);
        return closing;
    }

    private static void mustBeOpen(Chapter chapter) {
        if (chapter.standing() != Standing.ACTIVE && chapter.standing() != Standing.SUSPENDED) {
            throw Refused.conflict("Only a chapter that was approved can be closed. An application can be withdrawn.");
        }
        if (Closing.current().isPresent()) {
            throw Refused.conflict("Closing this chapter is proposed already.");
        }
    }

    private static void mustBeSettled(List<Duty> unfinished) {
        List<String> first = unfinished.stream().filter(Duty::first).map(Duty::what).toList();
        if (!first.isEmpty()) {
            throw Refused.conflict("Settle this first. " + String.join(" ", first));
        }
    }

    private Closing takenBack(Asker by, UUID id) {
        Chapter chapter = Chapter.inScopeLocked().orElseThrow();
        Closing closing = Closing.currentLocked()
                .orElseThrow(() -> Refused.conflict("Nobody proposes to close this chapter."));
        Attempt.to(() -> closing.takeBack(clock.instant()));
        log.record(by, "take back closing", "chapter", id, new Said("The chapter stays open.", "in notice", "taken back"));
        messages.takenBack(chapter, closing, by);
        return closing;
    }
}
