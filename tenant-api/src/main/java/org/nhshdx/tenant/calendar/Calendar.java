package org.nhshdx.tenant.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.util.Duration;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An iCalendar file (RFC 5545) with the days of some events, by the clock in London. */
public final class Calendar {

    public static final String TYPE = "text/calendar;charset=utf-8";

    private static final String PRODUCT = "-//NHSHDx//Calendar//EN";
    private static final Duration REFRESHED = Duration.builder().hours(1).build();

    private final ICalendar calendar = new ICalendar();

    private Calendar() {
        calendar.setProductId(PRODUCT);
        calendar.getTimezoneInfo().setDefaultTimezone(London.clock());
    }

    /** One to subscribe to. */
    public Calendar(String name, List<DayEntry> days) {
        this();
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        calendar.setRefreshInterval(REFRESHED).setParameter("VALUE", "DURATION"); // RFC 7986 5.7 asks for it
        days.forEach(day -> calendar.addEvent(day.entry()));
    }

    /** One that asks its reader's calendar to do something with this entry (RFC 5546). */
    static Calendar asking(String method, VEvent entry) {
        Calendar asking = new Calendar();
        asking.calendar.setMethod(method);
        asking.calendar.addEvent(entry);
        return asking;
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    String text() {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Folding.fold(text.toString());
    }
}
