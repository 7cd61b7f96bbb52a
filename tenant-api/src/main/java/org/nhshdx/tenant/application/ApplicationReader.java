package org.nhshdx.tenant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.nhshdx.core.chapter.Appeal;
import org.nhshdx.core.chapter.Application;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Decision;
import org.nhshdx.tenant.application.ApplicationOnDesk.Decided;
import org.nhshdx.tenant.application.ApplicationOnDesk.Signed;
import org.nhshdx.tenant.coreteam.CoreTeamLists;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Names;
import org.nhshdx.tenant.scope.Scope;

/** Reads a chapter's application, complete, for its desk and for the core team's. */
@ApplicationScoped
public class ApplicationReader {

    @Inject
    Scope scope;

    @Inject
    ExaminingApplications examining;

    @Inject
    CoreTeamLists lists;

    @Inject
    ClaimingPlaces claiming;

    @Inject
    Clock clock;

    /** With how many are ahead, while the core team owes an answer. */
    public ApplicationOnDesk onDesk(Asker by, UUID chapter) {
        ApplicationOnDesk found = scope.reading(chapter, () -> read(Applying.theApplication()));
        return found.state().isWithTheCoreTeam() ? found.behind(lists.ahead(by, chapter)) : found;
    }

    /** Call it inside the chapter's scope. */
    ApplicationOnDesk read(Application application) {
        Chapter chapter = Chapter.inScope().orElseThrow();
        List<Decision> decisions = Decision.about(application);
        Names names = Names.of(people(application, decisions));
        return new ApplicationOnDesk(
                chapter.id(), chapter.slug(), chapter.place(), chapter.standing(), application.state(),
                application.version(), application.answers(),
                application.signature().map(it -> new Signed(names.of(it.person()), it.charterVersion(), it.at())),
                completeness(chapter, application),
                examining.examine(application.answers()), application.savedAt(), application.review().submittedAt(),
                application.review().answerBy(), appealBy(application), application.review().stoppedOn().isPresent(), OptionalInt.empty(),
                application.review().reviewer().map(names::of), decisions.stream().map(one -> decided(one, names)).toList());
    }

    /** A taken place is told while it can still be changed in peace, and not only when the application is handed in. */
    private Completeness completeness(Chapter chapter, Application application) {
        Completeness answered = Completeness.of(application.answers(), application.signature().isPresent());
        return application.state().isOpenToAnswers()
                ? answered.unless(claiming.inTheWay(chapter.id(), application.answers().place()))
                : answered;
    }

    /** The last day of an appeal, as long as it isn't past. */
    private Optional<LocalDate> appealBy(Application application) {
        LocalDate today = LocalDate.now(clock);
        return application.appeal().flatMap(Appeal::openUntil).filter(last -> application.isOpenToAppeal() && !today.isAfter(last));
    }

    private static List<UUID> people(Application application, List<Decision> decisions) {
        Stream<UUID> deciders = decisions.stream().map(Decision::decidedBy);
        Stream<UUID> others = Stream.concat(
                application.review().reviewer().stream(), application.signature().map(Application.Signature::person).stream());
        return Stream.concat(deciders, others).toList();
    }

    private static Decided decided(Decision decision, Names names) {
        return new Decided(
                decision.outcome(), decision.reason(), decision.principles(), decision.wouldChange(),
                names.of(decision.decidedBy()), decision.decidedAt());
    }
}
