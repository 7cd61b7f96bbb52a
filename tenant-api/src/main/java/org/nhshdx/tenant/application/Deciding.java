package org.nhshdx.tenant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nhshdx.core.chapter.Application;
import org.nhshdx.core.chapter.ApplicationState;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Decision;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.core.chapter.Outcome;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.permission.Recusal;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;

/** What every decision on an application begins with, inside the chapter's scope. */
@ApplicationScoped
class Deciding {

    @Inject
    AuditLog log;

    /** The application, for one of the core team who is not in the chapter; the gate has checked, and we do again. */
    Application open(Asker by) {
        Recusal.check(by);
        Application application = Applying.theApplication();
        if (Decision.about(application).stream().anyMatch(one -> isStep(one, by))) {
            throw Refused.forbidden("You have stepped aside from this one. Somebody else of the core team decides.");
        }
        return application;
    }

    private static boolean isStep(Decision decision, Asker by) {
        return decision.outcome() == Outcome.STEPPED_ASIDE && decision.decidedBy().equals(by.person());
    }

    /** The same as it was when the asker read it; whoever decides on what nobody has taken takes it thereby. */
    Application openAt(Asker by, int version) {
        Application application = open(by);
        Attempt.onVersion(version, application.version());
        if (application.state() == ApplicationState.SUBMITTED) {
            Attempt.to(() -> application.take(by.person()));
            log.record(by, "take", "application", application.id(), "To decide.");
        }
        return application;
    }

    /** The letter we would write to the chapter's people in this asker's name. */
    ProposedLetter letter(Asker by) {
        List<String> names = Organiser.everyone().stream().map(Organiser::name).toList();
        return new ProposedLetter(names, Chapter.inScope().orElseThrow().name(), by.name());
    }
}
