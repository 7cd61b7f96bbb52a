package org.nhshdx.core.chapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.nhshdx.core.chapter.ApplicationState.APPEALED;
import static org.nhshdx.core.chapter.ApplicationState.APPROVED;
import static org.nhshdx.core.chapter.ApplicationState.DECLINED;
import static org.nhshdx.core.chapter.ApplicationState.DRAFT;
import static org.nhshdx.core.chapter.ApplicationState.INFORMATION_REQUESTED;
import static org.nhshdx.core.chapter.ApplicationState.IN_REVIEW;
import static org.nhshdx.core.chapter.ApplicationState.SUBMITTED;
import static org.nhshdx.core.chapter.ApplicationState.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicationTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UUID MARIGOLD = new UUID(1, 1);
    private static final UUID BRAM = new UUID(2, 2);
    private static final UUID OTTOLINE = new UUID(3, 3);

    private static final Map<String, Consumer<Application>> VERBS = Map.ofEntries(
            entry("save", it -> it.save(ApplicationAnswers.startedFor("Hay-on-Wye"), NOW)),
            entry("sign", it -> it.sign(MARIGOLD, 1, NOW)),
            entry("submit", it -> it.submit(TODAY, NOW)),
            entry("take", it -> it.review().take(OTTOLINE)),
            entry("stepAside", it -> it.review().stepAside()),
            entry("handTo", it -> it.review().handTo(OTTOLINE)),
            entry("requestInformation", it -> it.review().requestInformation(TODAY)),
            entry("answer", it -> it.answer(TODAY)),
            entry("approve", it -> it.review().approve(NOW)),
            entry("decline", it -> it.review().decline(BRAM, TODAY, NOW)),
            entry("appeal", it -> it.appeal(TODAY, TODAY, NOW)),
            entry("uphold", it -> it.review().uphold(NOW)),
            entry("dismiss", it -> it.review().dismiss(NOW)),
            entry("settle", Application::settle),
            entry("withdraw", it -> it.withdraw(NOW)));

    private static final Map<ApplicationState, Set<String>> ALLOWED = Map.of(
            DRAFT, Set.of("save", "sign", "submit", "withdraw"),
            SUBMITTED, Set.of("take", "withdraw"),
            IN_REVIEW, Set.of("take", "stepAside", "handTo", "requestInformation", "approve", "decline", "withdraw"),
            INFORMATION_REQUESTED, Set.of("save", "sign", "answer", "stepAside", "approve", "decline", "withdraw"),
            APPROVED, Set.of(),
            DECLINED, Set.of("appeal", "settle"),
            WITHDRAWN, Set.of(),
            APPEALED, Set.of("take", "stepAside", "handTo", "uphold", "dismiss", "withdraw"));

    @ParameterizedTest
    @EnumSource
    void takesOnlyTheMovesItsStateAllows(ApplicationState state) {
        VERBS.forEach((verb, move) -> {
            Application application = in(state);
            if (ALLOWED.get(state).contains(verb)) {
                move.accept(application);
            } else {
                assertThatIllegalStateException().as("%s while %s", verb, state).isThrownBy(() -> move.accept(application))
                        .withMessageStartingWith("This application is " + state.words() + ", so it can't be ");
                assertThat(application.state()).isEqualTo(state);
            }
        });
    }

    @Test
    void stopsTheClockWhileTheApplicantsAreAskedAndStartsItAgain() {
        Application application = in(INFORMATION_REQUESTED);
        assertThat(application.review().stoppedOn()).contains(TODAY);

        application.answer(TODAY.plusDays(20));

        assertThat(application.review().stoppedOn()).isEmpty();
        assertThat(application.review().answerBy()).contains(TODAY.plusDays(20));
        assertThat(application.review().reviewer()).contains(BRAM);
    }

    @Test
    void mayBeTakenOverFromAColleague() {
        Application application = in(IN_REVIEW);
        application.review().take(MARIGOLD);
        assertThat(application.review().reviewer()).contains(MARIGOLD);
    }

    @Test
    void waitsForSomebodyElseWhenWhoeverAskedStepsAsideMeanwhile() {
        Application application = in(INFORMATION_REQUESTED);
        application.review().stepAside();
        assertThat(application.state()).isEqualTo(INFORMATION_REQUESTED);
        application.answer(TODAY.plusDays(20));
        assertThat(application.state()).isEqualTo(SUBMITTED);
        assertThat(application.review().reviewer()).isEmpty();
    }

    @Test
    void isLeftOnlyWhileItIsADraft() {
        assertThat(in(DRAFT).isLeftSince(NOW.plusSeconds(1))).isTrue();
        assertThat(in(DRAFT).isLeftSince(NOW)).isFalse();
        EnumSet.complementOf(EnumSet.of(DRAFT))
                .forEach(state -> assertThat(in(state).isLeftSince(NOW.plusSeconds(1))).as("%s", state).isFalse());
    }

    @Test
    void isAppealedAgainstOnceAndInTime() {
        Application late = in(DECLINED);
        assertThatIllegalStateException().isThrownBy(() -> late.appeal(TODAY.plusDays(29), TODAY, NOW))
                .withMessageContaining("The time for an appeal is over");
        late.appeal(TODAY.plusDays(28), TODAY.plusDays(42), NOW);
        assertThat(late.review().answerBy()).contains(TODAY.plusDays(42));

        Application dismissed = in(APPEALED);
        dismissed.review().dismiss(NOW);
        assertThat(dismissed.state()).isEqualTo(DECLINED);
        assertThat(dismissed.isOpenToAppeal()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> dismissed.appeal(TODAY, TODAY, NOW))
                .withMessageContaining("There is one appeal, and it has been decided by somebody else");
    }

    @Test
    void isSettledOnceNobodyAppeals() {
        Application settled = in(DECLINED);
        settled.settle();
        assertThatIllegalStateException().isThrownBy(() -> settled.appeal(TODAY, TODAY, NOW));
    }

    @Test
    void isNeverDecidedOnAppealByWhoeverDeclinedIt() {
        Application appealed = in(APPEALED);
        assertThatIllegalStateException().isThrownBy(() -> appealed.review().take(BRAM));
        assertThatIllegalStateException().isThrownBy(() -> appealed.review().handTo(BRAM));
        appealed.review().stepAside();
        assertThat(appealed.state()).isEqualTo(APPEALED);
        assertThatIllegalStateException().as("nobody has it").isThrownBy(() -> appealed.review().uphold(NOW));
    }

    private static Map.Entry<String, Consumer<Application>> entry(String verb, Consumer<Application> move) {
        return Map.entry(verb, move);
    }

    private static Application in(ApplicationState state) {
        Application application = new Application(ApplicationAnswers.startedFor("Hay-on-Wye"), MARIGOLD, NOW);
        if (state == WITHDRAWN) {
            application.withdraw(NOW);
        } else if (state != DRAFT) {
            application.submit(TODAY.plusDays(14), NOW);
        }
        if (!EnumSet.of(DRAFT, SUBMITTED, WITHDRAWN).contains(state)) {
            application.review().take(BRAM);
        }
        switch (state) {
            case INFORMATION_REQUESTED -> application.review().requestInformation(TODAY);
            case APPROVED -> application.review().approve(NOW);
            case DECLINED -> application.review().decline(BRAM, TODAY.plusDays(28), NOW);
            case APPEALED -> {
                application.review().decline(BRAM, TODAY.plusDays(28), NOW);
                application.appeal(TODAY, TODAY.plusDays(14), NOW);
                application.review().take(OTTOLINE);
            }
            default -> { }
        }
        return application;
    }
}
