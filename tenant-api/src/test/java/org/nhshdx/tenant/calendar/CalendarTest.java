package org.nhshdx.tenant.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.event.EventDay;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.EventState;
import org.nhshdx.core.event.Venue;
import org.nhshdx.core.publication.EventPage;
import org.nhshdx.tenant.site.EventOnSite;

class CalendarTest {

    private static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final LocalDate SATURDAY = LocalDate.of(2031, 4, 26);
    private static final String PAGE = "https://nhshdx.example.org/x/gloucester/events/first";
    private static final Venue VENUE = new Venue("The Old Mill; upstairs", "Weir Lane,\nGloucester", "Gloucester", "GL1 1AA", null);

    @Test
    void eachDayHasAnEntryByTheClockInLondon() {
        String calendar = calendar(event("NHSHDx Gloucester", EventState.ANNOUNCED, 2, Optional.empty(), day(0), day(1)));
        assertThat(calendar.lines()).contains(
                "DTSTART;TZID=Europe/London:20310426T090000", "DTEND;TZID=Europe/London:20310426T170000",
                "DTSTART;TZID=Europe/London:20310427T090000", "SUMMARY:NHSHDx Gloucester (day 1 of 2)",
                "UID:" + ID + "-1", "UID:" + ID + "-2", "SEQUENCE:2", "STATUS:CONFIRMED", "URL:" + PAGE,
                "DTSTAMP:20310101T120000Z", "TZID:Europe/London", "TZOFFSETTO:+0100", "BEGIN:VTIMEZONE",
                "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "PRODID:-//NHSHDx//Calendar//EN");
        assertThat(first(calendar).getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2031-04-26T08:00:00Z"));
    }

    @Test
    void winterDaysAreAnHourCloserToGreenwich() {
        EventDay day = new EventDay(LocalDate.of(2031, 11, 29), LocalTime.of(9, 0), LocalTime.of(17, 0), true);
        String calendar = calendar(event("NHSHDx Gloucester", EventState.ANNOUNCED, 0, Optional.empty(), day));
        assertThat(first(calendar).getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2031-11-29T09:00:00Z"));
    }

    @Test
    void aMovedEventKeepsItsNameSoThatCalendarsMoveIt() {
        VEvent before = first(calendar(event("NHSHDx Gloucester", EventState.ANNOUNCED, 0, Optional.empty(), day(0))));
        VEvent after = first(calendar(event("NHSHDx Gloucester", EventState.ANNOUNCED, 1, Optional.empty(), day(7))));
        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(after.getSequence().getValue()).isGreaterThan(before.getSequence().getValue());
        assertThat(after.getDateStart()).isNotEqualTo(before.getDateStart());
    }

    @Test
    void aCalledOffDayStaysAndSaysSo() {
        String calendar = calendar(event("NHSHDx Gloucester", EventState.CALLED_OFF, 3, Optional.empty(), day(0)));
        assertThat(calendar.lines()).contains("STATUS:CANCELLED", "SUMMARY:Called off: NHSHDx Gloucester");
        assertThat(first(calendar).getDescription().getValue()).startsWith("Called off. The mill is flooded.").doesNotContain("Sign up");
    }

    @Test
    void outsideTheUmbrellaItDropsTheBrandAndSaysWhy() {
        VEvent entry = first(calendar(event("NHSHDx Gloucester", EventState.ANNOUNCED, 0, Optional.of("It was revoked."), day(0))));
        assertThat(entry.getSummary().getValue()).isEqualTo("Gloucester");
        assertThat(entry.getDescription().getValue()).contains("not held under the umbrella now. It was revoked.", "https://tickets");
    }

    @Test
    void textIsEscapedAndSurvivesARoundTrip() {
        String title = "NHSHDx Gloucester: “a; b, c\\d” 🏥 مستشفى <b>";
        String calendar = calendar(event(title, EventState.ANNOUNCED, 0, Optional.empty(), day(0)));
        assertThat(first(calendar).getSummary().getValue()).isEqualTo(title);
        assertThat(first(calendar).getLocation().getValue()).isEqualTo("The Old Mill; upstairs, Weir Lane, Gloucester, Gloucester, GL1 1AA");
        assertThat(calendar).contains("LOCATION:The Old Mill\\; upstairs\\, Weir Lane\\,");
        String sly = calendar(event("x\r\nSTATUS:CANCELLED\u0000\u0007", EventState.ANNOUNCED, 0, Optional.empty(), day(0)));
        assertThat(sly.lines()).contains("SUMMARY:x\\nSTATUS:CANCELLED  ").doesNotContain("STATUS:CANCELLED");
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoLetterIsTorn() {
        String title = "NHSHDx Gloucester: " + "🏥é".repeat(2_000);
        String calendar = calendar(event(title, EventState.ANNOUNCED, 0, Optional.empty(), day(0)));
        assertThat(calendar.split("\r\n")).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n", "\uFFFD");
        });
        assertThat(first(calendar).getSummary().getValue()).isEqualTo(title);
    }

    @Test
    void aDayWithoutItsHoursIsAWholeDay() {
        EventDay day = new EventDay(SATURDAY, null, null, true);
        assertThat(calendar(event("NHSHDx Gloucester", EventState.HELD, 0, Optional.empty(), day)).lines())
                .contains("DTSTART;VALUE=DATE:20310426", "STATUS:CONFIRMED");
    }

    private static VEvent first(String calendar) {
        ICalendar read = Biweekly.parse(calendar).first();
        return read.getEvents().get(0);
    }

    private static String calendar(EventOnSite event) {
        return new String(new Calendar("NHSHDx", DayEntry.of(event, PAGE)).bytes(), StandardCharsets.UTF_8);
    }

    private static EventDay day(int later) {
        return new EventDay(SATURDAY.plusDays(later), LocalTime.of(9, 0), LocalTime.of(17, 0), true);
    }

    private static EventOnSite event(String title, EventState state, int revision, Optional<String> outside, EventDay... days) {
        EventFacts facts = new EventFacts(null, title, null, null, null, List.of(days), VENUE, null, null, null, null,
                "https://tickets.example.org/one", null, null, null, null, null, null, null, null);
        EventPage page = new EventPage(facts, null, 1, Instant.EPOCH, null, "The mill is flooded.", List.of(), List.of(), null, null);
        return new EventOnSite(ID, "gloucester", "first", "Gloucester", title, days[0].date(), days[days.length - 1].date(),
                state, revision, page, outside, false, Instant.parse("2031-01-01T12:00:00Z"), Optional.empty());
    }
}
