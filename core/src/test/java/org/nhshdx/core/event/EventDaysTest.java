package org.nhshdx.core.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventDaysTest {

    private static final LocalDate SATURDAY = LocalDate.of(2031, 4, 26);

    @Test
    void anEventIsOverWhenItsLastDayEnds() {
        assertThat(days(day(1, "17:00"), day(0, "21:00")).end()).contains(SATURDAY.plusDays(1).atTime(17, 0));
    }

    @Test
    void aDayWithoutAKnownEndLastsUntilMidnight() {
        assertThat(days(day(0, null)).end()).contains(SATURDAY.plusDays(1).atStartOfDay());
        assertThat(days(day(0, "08:00")).end()).as("an end before its start").contains(SATURDAY.plusDays(1).atStartOfDay());
        assertThat(days().end()).isEmpty();
    }

    private static EventDays days(EventDay... days) {
        return new EventDays(List.of(days));
    }

    private static EventDay day(int later, String ends) {
        return new EventDay(SATURDAY.plusDays(later), LocalTime.of(9, 0), ends == null ? null : LocalTime.parse(ends), true);
    }

    @Test
    void areFoundAgainInTheWordsThatToldOfThem() {
        EventDays days = new EventDays(List.of(
                new EventDay(LocalDate.of(2027, 3, 14), null, null, null), new EventDay(LocalDate.of(2027, 3, 13), null, null, null)));
        assertThat(EventDays.firstIn(days.inWords())).contains(LocalDate.of(2027, 3, 13));
        assertThat(EventDays.firstIn("some day in May")).isEmpty();
    }
}
