package org.nhshdx.tenant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.chapter.Address;
import org.nhshdx.core.chapter.Application;
import org.nhshdx.core.chapter.ApplicationAnswers;
import org.nhshdx.core.chapter.ApplicationState;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.ChapterSlug;
import org.nhshdx.core.chapter.Look;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.core.chapter.PageLook;
import org.nhshdx.core.chapter.Role;
import org.nhshdx.core.chapter.Section;
import org.nhshdx.core.people.Membership;
import org.nhshdx.core.tenancy.NewId;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** A group starts an application, answers it at its own pace, and signs the charter. */
@ApplicationScoped
public class Applying {

    @Inject
    Scope scope;

    @Inject
    Charters charters;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** A provisional chapter with its lead organiser, its draft application and its starter page. */
    public Started start(Asker by, String place) {
        ApplicationAnswers answers = ApplicationAnswers.startedFor(place);
        if (answers.place().isEmpty()) {
            throw Refused.invalid("place", "Say which place the chapter is for.");
        }
        Refused.ifAny(AnswerLengths.of(answers));
        UUID chapter = NewId.next();
        return scope.writing(chapter, () -> {
            Started started = new Started(chapter, WorkingAddress.freeFor(answers.place()));
            found(by, started, answers);
            return started;
        });
    }

    private void found(Asker by, Started started, ApplicationAnswers answers) {
        Instant now = clock.instant();
        new Chapter(started.chapter(), started.address(), answers.place(), now).persist();
        Address.working(started.address(), started.chapter(), now).persist();
        new Organiser(by.person(), by.name(), by.email(), Role.LEAD, now).persist();
        new Membership(by.person(), started.chapter()).persist();
        Section.persist(StarterSections.of(answers));
        new PageLook(Look.standard()).persist();
        Application application = new Application(answers, by.person(), now);
        application.persist();
        log.record(by, "start", "application", application.id(), "For " + answers.place() + ".");
    }

    /** @param version the version of the application that these answers were made from */
    public void save(Asker by, UUID chapter, ApplicationAnswers answers, int version) {
        Refused.ifAny(AnswerLengths.of(answers));
        scope.writing(chapter, () -> {
            Application application = theApplication();
            Attempt.onVersion(version, application.version());
            StarterSections.follow(application.answers(), answers);
            Attempt.to(() -> application.save(answers, clock.instant()));
            nameTheChapter(answers);
            if (application.state() != ApplicationState.DRAFT) {
                log.record(by, "change", "application", application.id(), "Answers changed, as the core team asked.");
            }
            return application;
        });
    }

    /** Signs the charter that is in force today, for the whole group. */
    public void sign(Asker by, UUID chapter) {
        scope.writing(chapter, () -> {
            Application application = theApplication();
            int charter = charters.inForce().version();
            Attempt.to(() -> application.sign(by.person(), charter, clock.instant()));
            log.record(by, "sign", "charter", application.id(), "Charter version " + charter + ".");
            return application;
        });
    }

    private static void nameTheChapter(ApplicationAnswers answers) {
        Chapter chapter = Chapter.inScope().orElseThrow();
        String place = answers.place().isEmpty() ? chapter.place() : answers.place();
        chapter.isNamedFor(place, given(answers.town()), given(answers.postcode()), answers.nation());
    }

    private static Optional<String> given(String answer) {
        return answer.isEmpty() ? Optional.empty() : Optional.of(answer);
    }

    static Application theApplication() {
        return Application.inScope().orElseThrow(() -> Refused.notFound("This chapter has no application."));
    }

    /** The new chapter and its working address. */
    public record Started(UUID chapter, ChapterSlug address) {}
}
