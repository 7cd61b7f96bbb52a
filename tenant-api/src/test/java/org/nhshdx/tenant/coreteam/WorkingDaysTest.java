package org.nhshdx.tenant.coreteam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays();

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-12-07, a Monday with no holiday near",
        "2026-11-21, 2026-12-04, a Saturday begins to count on Monday",
        "2026-12-18, 2027-01-06, Christmas with Boxing Day moved to Monday and New Year",
        "2018-03-29, 2018-04-16, Good Friday and Easter Monday",
        "2020-04-30, 2020-05-15, the early May holiday moved to Friday 8 May",
        "2022-05-31, 2022-06-16, the jubilee's two days in June"
    })
    void tenOfThemEndOn(LocalDate start, LocalDate end, String why) {
        assertThat(days.after(start, 10)).as(why).isEqualTo(end);
        assertThat(days.between(start, end)).as(why).isEqualTo(10);
    }

    @Test
    void noneAreLeftOnceTheEndIsPast() {
        LocalDate end = LocalDate.of(2026, 12, 4);
        assertThat(days.between(end, end)).isZero();
        assertThat(days.between(end.plusDays(3), end)).isZero();
        assertThat(days.between(end.minusDays(1), end)).isEqualTo(1);
    }
}
