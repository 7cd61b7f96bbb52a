package org.nhshdx.tenant.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.problem.Refused;

class TermTest {

    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

    @Test
    void aYearHasItsFirstAndItsLastDay() {
        assertThat(Term.from(LocalDate.of(2026, 4, 1))).isEqualTo(LAST);
    }

    @Test
    void aYearFromALeapDayEndsOnTheLastOfFebruary() {
        assertThat(Term.from(LocalDate.of(2028, 2, 29))).isEqualTo(LocalDate.of(2029, 2, 28));
    }

    @Test
    void aYearFromTheFirstOfMarchKeepsALeapDay() {
        assertThat(Term.from(LocalDate.of(2027, 3, 1))).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void renewingEarlyLosesNoDay() {
        assertThat(Term.after(LAST, LocalDate.of(2026, 12, 31))).isEqualTo(LocalDate.of(2028, 3, 31));
        assertThat(Term.after(LAST, LAST)).isEqualTo(LocalDate.of(2028, 3, 31));
    }

    @Test
    void renewingMoreThanThreeMonthsEarlyIsRefusedWithTheDayToComeBack() {
        assertThatThrownBy(() -> Term.after(LAST, LocalDate.of(2026, 12, 30)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("can be renewed from Thursday 31 December 2026");
    }
}
