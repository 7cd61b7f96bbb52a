package org.nhshdx.core.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A line of a log, a chapter's or the platform's: who did what to what, when, and in which words. */
public interface LogLine {

    Instant at();

    /** A pseudonym: whose it is stands in the table of people alone. */
    UUID personId();

    String verb();

    String about();

    /** Empty in the platform's log, whose lines are about no row of a chapter's. */
    Optional<UUID> aboutId();

    Said said();

    /** Empty for a line from before there were chains. */
    Optional<Seal> seal();
}
