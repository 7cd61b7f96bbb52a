package org.nhshdx.core.chapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
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

    private static final Map<String, Consumer<Application>> VERBS = Map.of(
            "save", it -> it.save(ApplicationAnswers.startedFor("Hay-on-Wye"), NOW),
            "sign", it -> it.sign(MARIGOLD, 1, NOW),
            "submit", it -> it.submit(TODAY, NOW),
            "take", it -> it.take(BRAM),
            "stepAside", Application::stepAside,
            "requestInformation", it -> it.requestInformation(TODAY),
            "answer", it -> it.answer(TODAY),
            "approve", it -> it.approve(NOW),
            "decline", it -> it.decline(NOW),
            "withdraw", it -> it.withdraw(NOW));

    private static final Map<ApplicationState, Set<String>> ALLOWED = Map.of(
            DRAFT, Set.of("save", "sign", "submit", "withdraw"),
            SUBMITTED, Set.of("take", "withdraw"),
            IN_REVIEW, Set.of("take", "stepAside", "requestInformation", "approve", "decline", "withdraw"),
            INFORMATION_REQUESTED, Set.of("save", "sign", "answer", "approve", "decline", "withdraw"),
            APPROVED, Set.of(),
            DECLINED, Set.of(),
            WITHDRAWN, Set.of());

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
        assertThat(application.stoppedOn()).contains(TODAY);

        application.answer(TODAY.plusDays(20));

        assertThat(application.stoppedOn()).isEmpty();
        assertThat(application.answerBy()).contains(TODAY.plusDays(20));
        assertThat(application.reviewer()).contains(BRAM);
    }

    @Test
    void mayBeTakenOverFromAColleague() {
        Application application = in(IN_REVIEW);
        application.take(MARIGOLD);
        assertThat(application.reviewer()).contains(MARIGOLD);
    }

    @Test
    void isLeftOnlyWhileItIsADraft() {
        assertThat(in(DRAFT).isLeftSince(NOW.plusSeconds(1))).isTrue();
        assertThat(in(DRAFT).isLeftSince(NOW)).isFalse();
        EnumSet.complementOf(EnumSet.of(DRAFT))
                .forEach(state -> assertThat(in(state).isLeftSince(NOW.plusSeconds(1))).as("%s", state).isFalse());
    }

    private static Application in(ApplicationState state) {
        Application application = new Application(ApplicationAnswers.startedFor("Hay-on-Wye"), MARIGOLD, NOW);
        if (state == WITHDRAWN) {
            application.withdraw(NOW);
        } else if (state != DRAFT) {
            application.submit(TODAY.plusDays(14), NOW);
        }
        if (!EnumSet.of(DRAFT, SUBMITTED, WITHDRAWN).contains(state)) {
            application.take(BRAM);
        }
        switch (state) {
            case INFORMATION_REQUESTED -> application.requestInformation(TODAY);
            case APPROVED -> application.approve(NOW);
            case DECLINED -> application.decline(NOW);
            default -> { }
        }
        return application;
    }
}
