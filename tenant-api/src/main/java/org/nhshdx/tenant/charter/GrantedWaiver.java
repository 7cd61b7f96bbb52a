package org.nhshdx.tenant.charter;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;

/**
 * An exception in force: which principle, why, until when (that day included), and how many people stood for it.
 *
 * @param people how many different core-team members granted it: a default takes one, a rule two
 * @param wholeChapter whether it is for every event of the chapter
 */
public record GrantedWaiver(
        @JsonIgnore String principle, String reason, LocalDate until, @JsonIgnore int people, boolean wholeChapter) {}
