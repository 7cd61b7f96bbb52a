package org.nhshdx.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhshdx.core.event.EventDay;

/** The names are the platform's: a runtime without its Welsh locale data would say them in English. */
class WelshDatesTest {

    private static final EventDay SATURDAY =
            new EventDay(LocalDate.of(2018, 4, 14), LocalTime.of(9, 0), LocalTime.of(17, 0), true);
    private static final EventDay SUNDAY =
            new EventDay(LocalDate.of(2018, 4, 15), LocalTime.of(9, 30), LocalTime.of(12, 0), true);

    @Test
    void sayTheWeekdayTheDateAndTheHours() {
        assertThat(WelshDates.inWords(SATURDAY)).isEqualTo("Dydd Sadwrn 14 Ebrill 2018, 9yb tan 5yp");
        assertThat(WelshDates.inWords(SUNDAY)).isEqualTo("Dydd Sul 15 Ebrill 2018, 9.30yb tan hanner dydd");
        assertThat(WelshDates.inWords(List.of(SATURDAY, SUNDAY)))
                .isEqualTo("Dydd Sadwrn 14 Ebrill 2018, 9yb tan 5yp; Dydd Sul 15 Ebrill 2018, 9.30yb tan hanner dydd");
    }

    @Test
    void sayAsMuchAsIsKnown() {
        assertThat(WelshDates.inWords(new EventDay(LocalDate.of(2018, 4, 14), null, null, null))).isEqualTo("Dydd Sadwrn 14 Ebrill 2018");
        assertThat(WelshDates.hours(new EventDay(null, LocalTime.of(9, 0), null, null))).isEqualTo("o 9yb");
        assertThat(WelshDates.hours(new EventDay(null, null, LocalTime.of(17, 0), null))).isEqualTo("tan 5yp");
        assertThat(WelshDates.hours(new EventDay(null, null, null, null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"00:00, hanner nos", "00:15, 12.15yb", "12:00, hanner dydd", "12:05, 12.05yp", "23:59, 11.59yp"})
    void sayTheTime(LocalTime time, String words) {
        assertThat(WelshDates.inWords(time)).isEqualTo(words);
    }

    @Test
    void sayAMomentByTheClockInLondon() {
        assertThat(WelshDates.inWords(Instant.parse("2018-04-14T16:47:00Z"))).isEqualTo("Dydd Sadwrn 14 Ebrill 2018 am 5.47yp");
        assertThat(WelshDates.day(Instant.parse("2018-04-14T23:30:00Z"))).isEqualTo("Dydd Sul 15 Ebrill 2018");
    }

    @Test
    void knowEveryMonthAndWeekday() {
        assertThat(IntStream.rangeClosed(1, 12).mapToObj(month -> WelshDates.monthAndYear(LocalDate.of(2018, month, 1)))).containsExactly(
                "Ionawr 2018", "Chwefror 2018", "Mawrth 2018", "Ebrill 2018", "Mai 2018", "Mehefin 2018", "Gorffennaf 2018", "Awst 2018",
                "Medi 2018", "Hydref 2018", "Tachwedd 2018", "Rhagfyr 2018");
        assertThat(IntStream.range(0, 7).mapToObj(day -> WelshDates.weekday(LocalDate.of(2018, 4, 9).plusDays(day)))).containsExactly(
                "Llun", "Mawrth", "Mercher", "Iau", "Gwener", "Sadwrn", "Sul");
    }
}
