package org.nhshdx.web.words;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.stream.Collectors;
import org.nhshdx.core.place.Nation;
import org.nhshdx.tenant.coreteam.CalendarEntry;
import org.nhshdx.tenant.coreteam.CalendarEntry.Clash;
import org.nhshdx.tenant.coreteam.CalendarPart.Holiday;

/** The core team's calendar in words. */
@TemplateExtension
public final class CalendarWords {

    private CalendarWords() {}

    /** "Announced". */
    public static String inWords(CalendarEntry.Kind kind) {
        return switch (kind) {
            case ANNOUNCED -> "Announced";
            case DRAFT -> "Draft";
            case OFFICIAL -> "Official";
        };
    }

    /** Where it leads; nowhere for an official day. */
    public static String href(CalendarEntry entry) {
        return entry.chapter().map(chapter -> "/core-team/chapters/" + chapter + "/events/" + entry.event().orElseThrow()).orElse("");
    }

    /** "Saturday 9 January 2027", "Saturday 9 January 2027 to Sunday 10 January 2027". */
    public static String when(CalendarEntry entry) {
        return Dates.inWords(entry.first()) + (entry.last().equals(entry.first()) ? "" : " to " + Dates.inWords(entry.last()));
    }

    /** "Too near to NHSHDx Hereford: 3 days apart, 40 km away". */
    public static String inWords(Clash clash) {
        String apart = clash.days() == 0 ? "on the same day" : Lists.of(clash.days(), "day", "days") + " apart";
        String far = clash.km().isPresent() ? clash.km().getAsInt() + " km away" : "nobody knows how far";
        String other = clash.kind() == CalendarEntry.Kind.DRAFT ? ", a draft" : "";
        return (clash.km().isPresent() ? "Too near to " : "Perhaps too near to ") + clash.with() + other + ": " + apart + ", " + far;
    }

    /** "Good Friday", "St David’s Day (Wales)". */
    public static String inWords(Holiday holiday) {
        List<Nation> nations = holiday.nations();
        return holiday.name() + (nations.size() == Nation.values().length ? ""
                : nations.stream().map(QueueWords::inWords).collect(Collectors.joining(", ", " (", ")")));
    }
}
