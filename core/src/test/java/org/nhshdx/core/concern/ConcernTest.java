package org.nhshdx.core.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.digest.Secret;

class ConcernTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate PROMISE = LocalDate.of(2026, 3, 16);
    private static final UUID BRAM = new UUID(1, 1);
    private static final UUID OTTOLINE = new UUID(1, 2);

    @Test
    void isAnsweredByWhoeverHasIt() {
        Concern concern = about(ConcernKind.CONDUCT);
        assertThatIllegalStateException().isThrownBy(() -> concern.answer(BRAM, NOW, TODAY));
        concern.take(BRAM);
        assertThatIllegalStateException().isThrownBy(() -> concern.take(BRAM));
        assertThatIllegalStateException().isThrownBy(() -> concern.answer(OTTOLINE, NOW, TODAY));
        concern.take(OTTOLINE);
        assertThatIllegalStateException().isThrownBy(() -> concern.answer(BRAM, NOW, TODAY));
        concern.answer(OTTOLINE, NOW, TODAY);
        assertThat(concern.state()).isEqualTo(ConcernState.ANSWERED);
    }

    @Test
    void isHandedOverByWhoeverHasIt() {
        Concern concern = about(ConcernKind.ACCESS);
        concern.take(BRAM);
        assertThatIllegalStateException().isThrownBy(() -> concern.handOver(OTTOLINE, BRAM));
        assertThatIllegalStateException().isThrownBy(() -> concern.handOver(BRAM, BRAM));
        concern.handOver(BRAM, OTTOLINE);
        assertThat(concern.takenBy()).contains(OTTOLINE);
    }

    @Test
    void isKeptLongerWhenItIsAboutConduct() {
        assertThat(ended(ConcernKind.CONDUCT).deleteOn()).contains(TODAY.plusYears(1));
        assertThat(ended(ConcernKind.NAME).deleteOn()).contains(TODAY.plusMonths(6));
        assertThat(about(ConcernKind.NAME).deleteOn()).as("while it is open").isEmpty();
    }

    @Test
    void opensAgainWithANewPromiseWhenItsReporterAnswersBack() {
        Concern concern = ended(ConcernKind.ACCESS);
        concern.add(PROMISE.plusMonths(1));
        assertThat(concern.state()).isEqualTo(ConcernState.LOOKED_AT);
        assertThat(concern.answerBy()).isEqualTo(PROMISE.plusMonths(1));
        assertThat(concern.deleteOn()).isEmpty();
    }

    @Test
    void keepsItsPromiseWhenMoreIsSaidBeforeItIsAnswered() {
        Concern concern = about(ConcernKind.ACCESS);
        concern.add(PROMISE.plusMonths(1));
        assertThat(concern.answerBy()).isEqualTo(PROMISE);
        assertThat(concern.state()).isEqualTo(ConcernState.REPORTED);
    }

    @Test
    void takesNothingMoreOnceItIsClosed() {
        Concern concern = about(ConcernKind.SOMETHING_ELSE);
        concern.take(BRAM);
        concern.close(BRAM, NOW, TODAY);
        assertThatIllegalStateException().isThrownBy(() -> concern.add(PROMISE)).withMessageContaining("Report it anew");
        assertThatIllegalStateException().isThrownBy(() -> concern.answer(BRAM, NOW, TODAY));
        assertThatIllegalStateException().isThrownBy(() -> concern.take(OTTOLINE));
    }

    private static Concern ended(ConcernKind kind) {
        Concern concern = about(kind);
        concern.take(BRAM);
        concern.answer(BRAM, NOW, TODAY);
        return concern;
    }

    private static Concern about(ConcernKind kind) {
        return new Concern(ConcernReference.drawnFrom(Secret.fresh(), ""), kind, "/x/gloucester", "Gloucester", true, Optional.empty(), NOW, PROMISE);
    }
}
