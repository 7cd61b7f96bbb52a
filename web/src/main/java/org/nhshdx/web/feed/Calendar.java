package org.nhshdx.web.feed;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalWriter;
import biweekly.util.Duration;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An iCalendar file (RFC 5545) with the days of some events, by the clock in London. */
final class Calendar {

    static final String TYPE = "text/calendar;charset=utf-8";

    private static final String PRODUCT = "-//NHSHDx//Calendar//EN";
    private static final Duration REFRESHED = Duration.builder().hours(1).build();

    private final ICalendar calendar = new ICalendar();

    Calendar(String name, List<DayEntry> days) {
        calendar.setProductId(PRODUCT);
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        calendar.setRefreshInterval(REFRESHED).setParameter("VALUE", "DURATION"); // RFC 7986 5.7 asks for it
        calendar.getTimezoneInfo().setDefaultTimezone(London.clock());
        days.forEach(day -> calendar.addEvent(day.entry()));
    }

    byte[] bytes() {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Folding.fold(text.toString()).getBytes(StandardCharsets.UTF_8);
    }
}
