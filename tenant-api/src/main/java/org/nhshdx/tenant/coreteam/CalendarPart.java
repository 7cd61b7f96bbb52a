package org.nhshdx.tenant.coreteam;

import java.time.LocalDate;
import java.util.List;
import org.nhshdx.core.place.Nation;

/** What stands in the core team's calendar between two days: what takes place, and who is on holiday. */
public record CalendarPart(LocalDate from, LocalDate to, List<CalendarEntry> entries, List<Holiday> holidays) {

    /** A bank holiday and the nations that have it. */
    public record Holiday(LocalDate date, String name, List<Nation> nations) {}
}
