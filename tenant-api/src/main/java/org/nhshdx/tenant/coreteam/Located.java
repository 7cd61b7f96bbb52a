package org.nhshdx.tenant.coreteam;

import java.util.Optional;
import org.nhshdx.core.place.Town;

/** A day in the calendar and where on Earth it is, when we know. */
record Located(CalendarEntry entry, Optional<Town> town) {

    boolean isOfTheSameChapterAs(Located other) {
        return entry.chapter().isPresent() && entry.chapter().equals(other.entry.chapter())
                || entry.kind() == CalendarEntry.Kind.OFFICIAL && other.entry.kind() == CalendarEntry.Kind.OFFICIAL;
    }
}
