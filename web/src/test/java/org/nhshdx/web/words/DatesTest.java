package org.nhshdx.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhshdx.core.event.EventDay;

class DatesTest {

    private static final EventDay SATURDAY =
            new EventDay(LocalDate.of(2018, 4, 14), LocalTime.of(9, 0), LocalTime.of(17, 0), true);
    private static final EventDay SUNDAY =
            new EventDay(LocalDate.of(2018, 4, 15), LocalTime.of(9, 30), LocalTime.of(12, 0), true);

    @Test
    void sayTheWeekdayTheDateAndTheHours() {
        assertThat(Dates.inWords(SATURDAY)).isEqualTo("Saturday 14 April 2018, 9am to 5pm");
        assertThat(Dates.inWords(SUNDAY)).isEqualTo("Sunday 15 April 2018, 9.30am to noon");
    }

    @Test
    void keepSeveralDaysApart() {
        assertThat(Dates.inWords(List.of(SATURDAY, SUNDAY)))
                .isEqualTo("Saturday 14 April 2018, 9am to 5pm and Sunday 15 April 2018, 9.30am to noon");
    }

    @Test
    void sayAsMuchAsIsKnown() {
        assertThat(Dates.inWords(new EventDay(LocalDate.of(2018, 4, 14), null, null, null)))
                .isEqualTo("Saturday 14 April 2018");
        assertThat(Dates.inWords(new EventDay(LocalDate.of(2018, 4, 14), LocalTime.of(9, 0), null, null)))
                .isEqualTo("Saturday 14 April 2018, from 9am");
        assertThat(Dates.inWords(new EventDay(null, null, LocalTime.of(17, 0), null))).isEqualTo("until 5pm");
    }

    @ParameterizedTest
    @CsvSource({"00:00, midnight", "00:05, 12.05am", "09:00, 9am", "11:59, 11.59am", "12:00, noon", "12:30, 12.30pm", "23:15, 11.15pm"})
    void sayTimesAsPeopleDo(LocalTime time, String said) {
        assertThat(Dates.inWords(time)).isEqualTo(said);
    }

    @Test
    void goByTheClockInLondon() {
        assertThat(Dates.inWords(Instant.parse("2018-04-13T23:30:00Z"))).isEqualTo("Saturday 14 April 2018 at 12.30am");
        assertThat(Dates.day(Instant.parse("2018-12-31T23:30:00Z"))).isEqualTo("Monday 31 December 2018");
    }
}
