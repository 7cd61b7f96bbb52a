package org.nhshdx.core.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.nhshdx.core.brand.LicenceState;

/**
 * What the public reads of a chapter, as it was published: a copy, so that reading it needs none of the chapter's rows.
 *
 * @param umbrellaReason why it isn't under the umbrella; absent when it is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChapterPage(
        List<Part> parts, List<Behind> organisers, NameLicence licence, String standingReason,
        String umbrellaReason) {

    /** A section in the organisers' Markdown; {@code kind} is a section kind's code. */
    public record Part(String kind, String markdown) {}

    /** An organiser who wants to be named, and what they are in daily life. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Behind(String name, String does) {}

    /** The licence for the name; {@code reason} says why it was revoked. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NameLicence(
            String code, LocalDate from, LocalDate until, int charterVersion, String state, String reason) {

        /** The same as it reads on that day: what is granted has expired once its last day is over. */
        NameLicence on(LocalDate day) {
            return telling(LicenceState.of(state).on(day, until), reason);
        }

        NameLicence telling(LicenceState told, String why) {
            return new NameLicence(code, from, until, charterVersion, told.code(), why);
        }
    }
}
