package org.nhshdx.tenant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nhshdx.core.chapter.Appeal;
import org.nhshdx.core.chapter.Application;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Decision;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.permission.Recusal;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Names;

/** What every decision on an application begins with, inside the chapter's scope. */
@ApplicationScoped
class Deciding {

    @Inject
    AuditLog log;

    /** The application, for one of the core team who is not in the chapter; the gate has checked, and we do again. */
    Application open(Asker by) {
        Recusal.check(by);
        Application application = Applying.theApplication();
        application.appeal().filter(appeal -> isDeclinersOwn(appeal, by)).ifPresent(own -> {
            throw Refused.forbidden("You declined this application. Somebody else of the core team decides on the appeal.");
        });
        return application;
    }

    /** Whether this one of the core team may decide on it as it stands. */
    boolean isFor(Asker by, Application application) {
        return by.coreTeam() && Organiser.of(by.person()).isEmpty() && !Decision.hasSteppedAside(by.person())
                && application.appeal().filter(appeal -> isDeclinersOwn(appeal, by)).isEmpty();
    }

    /** Whether a colleague has it in hand. */
    boolean isAnothers(Asker by, Application application) {
        return application.state().isWithTheCoreTeam() && application.review().reviewer().filter(one -> !one.equals(by.person())).isPresent();
    }

    private static boolean isDeclinersOwn(Appeal appeal, Asker by) {
        return appeal.madeAt().isPresent() && by.person().equals(appeal.declinedBy());
    }

    /** The same as it was when the asker read it; whoever decides on what nobody has taken takes it thereby. */
    Application openAt(Asker by, int version) {
        Application application = open(by);
        Attempt.onVersion(version, application.version());
        if (isAnothers(by, application)) {
            String name = Names.of(application.review().reviewer().stream().toList()).of(application.review().reviewer().orElseThrow());
            throw Refused.conflict(name + " has it. Take it over first, so that you both know.");
        }
        if (application.state().isWithTheCoreTeam() && application.review().reviewer().isEmpty()) {
            Attempt.to(() -> application.review().take(by.person()));
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
