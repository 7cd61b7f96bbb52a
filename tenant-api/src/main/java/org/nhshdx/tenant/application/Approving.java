package org.nhshdx.tenant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.nhshdx.core.chapter.Application;
import org.nhshdx.core.chapter.Application.Signature;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Decision;
import org.nhshdx.core.chapter.Outcome;
import org.nhshdx.core.chapter.PageLook;
import org.nhshdx.core.chapter.Section;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.brand.Licensing;
import org.nhshdx.tenant.message.WritingLetters;
import org.nhshdx.tenant.page.PageGate;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.publication.Publishing;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** The core team says yes: in one transaction, which fails whole, the group becomes a chapter in the open. */
@ApplicationScoped
public class Approving {

    private static final String KEPT = "Every principle about a chapter is kept.";

    @Inject
    Scope scope;

    @Inject
    Deciding deciding;

    @Inject
    ExaminingApplications examining;

    @Inject
    ClaimingPlaces claiming;

    @Inject
    PageGate gate;

    @Inject
    Licensing licensing;

    @Inject
    WritingLetters letters;

    @Inject
    Publishing publishing;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /**
     * Approves; refused while a principle about the chapter is broken or still to be judged.
     *
     * @param version the version of the application that the asker has read
     * @param letter the letter in the asker's own words; ours when it is blank
     */
    public void approve(Asker by, UUID chapterId, int version, String letter) {
        scope.writing(chapterId, () -> {
            Application application = deciding.openAt(by, version);
            refuseWhileInTheWay(application);
            Attempt.to(() -> application.review().approve(clock.instant()));
            new Decision(application, Outcome.APPROVED, KEPT, by.person(), clock.instant())
                    .under(examining.ruled(application.answers())).persist();
            deciding.letter(by).approval().or(letter).sendBy(letters);
            open(by, application, "approve", KEPT);
            return application;
        });
    }

    /** What a yes brings about, at once or not at all; call it inside the deed's scope. */
    void open(Asker by, Application application, String verb, String reason) {
        Chapter chapter = Chapter.inScope().orElseThrow();
        Attempt.to(chapter::activate);
        claiming.claim(chapter);
        Signature signed = application.signature().orElseThrow();
        licensing.grantName(by, signed.person(), signed.charterVersion());
        Section.all().stream()
                .filter(section -> gate.against(section).isEmpty())
                .forEach(section -> section.publish(clock.instant()));
        PageLook.inScope().orElseThrow().publish(clock.instant());
        publishing.publish();
        log.record(by, verb, "application", application.id(), reason);
    }

    /** Refused while a principle about the chapter is broken or still to be judged. */
    void refuseWhileInTheWay(Application application) {
        List<Advice> inTheWay = examining.examine(application.answers()).inTheWay().stream()
                .map(finding -> Advice.overall(examining.sentence(finding)))
                .toList();
        Refused.ifAny(inTheWay);
    }
}
