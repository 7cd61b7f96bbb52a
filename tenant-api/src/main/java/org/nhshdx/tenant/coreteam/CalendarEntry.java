package org.nhshdx.tenant.coreteam;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What takes place, or would, on days to come.
 *
 * @param chapter the address of the chapter whose day it is, and {@code event} the day's; empty for an official one
 * @param where the town, as it was written
 * @param clashes what is nearer in time and place than the charter in force allows, or may be
 */
public record CalendarEntry(
        Kind kind, String title, Optional<String> chapter, Optional<String> event, Optional<String> where, LocalDate first, LocalDate last,
        List<Clash> clashes) {

    /** How sure it is. */
    public enum Kind { ANNOUNCED, DRAFT, OFFICIAL }

    /**
     * Another day too near.
     *
     * @param km how far away it is; without it nobody knows
     */
    public record Clash(String with, Kind kind, long days, OptionalInt km) {}

    CalendarEntry clashing(List<Clash> found) {
        return new CalendarEntry(kind, title, chapter, event, where, first, last, found);
    }

    boolean isOn(LocalDate from, LocalDate to) {
        return !first.isAfter(to) && !last.isBefore(from);
    }
}
