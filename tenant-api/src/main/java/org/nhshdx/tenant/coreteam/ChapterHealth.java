package org.nhshdx.tenant.coreteam;

import java.time.LocalDate;
import java.util.Optional;
import org.nhshdx.core.chapter.Standing;
import org.nhshdx.core.place.Nation;

/**
 * A chapter with how it is doing and all that this was worked out from.
 *
 * @param chapter its part of the address
 * @param since when it first got its licence
 * @param licensedUntil the last day on which it may use the name; empty when it may not
 * @param lastDay the last day it held, or that passed without anybody saying otherwise
 * @param unsaid the oldest day that passed a while ago and of which nobody has said that it was held
 * @param toMend how many things are to be mended on its pages, and {@code mendBy} by when the first of them
 * @param frozen whether one of its pages is frozen
 */
public record ChapterHealth(
        String chapter, String place, Optional<Nation> nation, Standing standing, Health health, Optional<LocalDate> since,
        Optional<LocalDate> licensedUntil, Optional<LocalDate> lastDay, Optional<LocalDate> unsaid, Optional<NextDay> next,
        int toMend, Optional<LocalDate> mendBy, boolean frozen) {

    /** The announced day that comes first. */
    public record NextDay(String event, String title, LocalDate first) {}
}
