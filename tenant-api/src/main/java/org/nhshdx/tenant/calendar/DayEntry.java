package org.nhshdx.tenant.calendar;

import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nhshdx.core.event.EventDay;
import org.nhshdx.core.event.Venue;
import org.nhshdx.tenant.site.EventOnSite;

/**
 * One day of an event as an entry in a calendar. Each day has an entry of its own, since nobody hacks through the night
 * in between; the first day keeps its name when the event moves, so that calendars move it too.
 *
 * @param number which day of the event it is, from 1
 * @param of how many days the event has
 * @param page the whole address of the event's page
 * @param words our own words in it
 */
public record DayEntry(EventOnSite event, EventDay day, int number, int of, String page, CalendarWords words) {

    /** An entry in English. */
    public DayEntry(EventOnSite event, EventDay day, int number, int of, String page) {
        this(event, day, number, of, page, CalendarWords.ENGLISH);
    }

    public static List<DayEntry> of(EventOnSite event, String page) {
        return of(event, page, CalendarWords.ENGLISH);
    }

    public static List<DayEntry> of(EventOnSite event, String page, CalendarWords words) {
        List<EventDay> days = event.days().stream().sorted(Comparator.comparing(EventDay::date)).toList();
        return IntStream.range(0, days.size())
                .mapToObj(index -> new DayEntry(event, days.get(index), index + 1, days.size(), page, words))
                .toList();
    }

    VEvent entry() {
        VEvent entry = new VEvent();
        entry.setUid(event.id() + "-" + number);
        entry.setDateTimeStamp(Date.from(event.updatedAt()));
        entry.setLastModified(Date.from(event.updatedAt()));
        entry.setSequence(event.revision());
        entry.setStatus(event.isCalledOff() ? Status.cancelled() : Status.confirmed());
        entry.setSummary(plain(summary()));
        entry.setDescription(plain(description()));
        words.mark(entry);
        entry.setLocation(plain(location()));
        entry.setUrl(page);
        setTimes(entry);
        return entry;
    }

    private void setTimes(VEvent entry) {
        boolean timed = day.starts() != null && day.ends() != null && day.ends().isAfter(day.starts());
        if (timed) {
            entry.setDateStart(at(day.starts()), true);
            entry.setDateEnd(at(day.ends()), true);
        } else {
            entry.setDateStart(new DateStart(wholeDay()));
        }
    }

    private ICalDate wholeDay() {
        return new ICalDate(
                new DateTimeComponents(day.date().getYear(), day.date().getMonthValue(), day.date().getDayOfMonth()), false);
    }

    private Date at(LocalTime time) {
        return Date.from(LocalDateTime.of(day.date(), time).atZone(London.ZONE).toInstant());
    }

    /** Many calendars don't show that an entry is cancelled, so its name says so too. */
    private String summary() {
        String which = of > 1 ? " (" + words.day().formatted(number, of) + ")" : "";
        return (event.isCalledOff() ? words.calledOff() + ": " : "") + event.name() + which;
    }

    private String description() {
        String calledOff = event.isCalledOff() ? words.calledOff() + ". " + Objects.toString(event.page().calledOffReason(), "") : "";
        String outside = event.outside().map(reason -> words.outside() + " " + reason).orElse("");
        String signUp = event.isCalledOff() || event.facts().signUpUrl() == null ? "" : words.signUp() + " " + event.facts().signUpUrl();
        return Stream.of(calledOff, outside, signUp, words.page() + " " + page)
                .map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private String location() {
        Venue venue = event.facts().venue();
        return venue == null ? "" : Stream.of(venue.name(), venue.address(), venue.town(), venue.postcode())
                .filter(Objects::nonNull).map(part -> part.strip().replaceAll("[\\s,]*\\R\\s*", ", "))
                .filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining(", "));
    }

    /** A calendar may hold no control characters but the end of a line. */
    static String plain(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
    }
}
