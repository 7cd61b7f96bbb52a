package org.nhshdx.core.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.nhshdx.core.brand.LicenceState;

/**
 * What the public reads of a chapter, as it was published: a copy, so that reading it needs none of the chapter's rows.
 *
 * @param parts those that are shown, in the order of the page
 * @param accent the code of its colour; absent from copies that were made before pages had one
 * @param umbrellaReason why it isn't under the umbrella; absent when it is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChapterPage(
        List<Part> parts, String accent, List<Behind> organisers, NameLicence licence, String standingReason,
        String umbrellaReason) {

    /**
     * A section in the organisers' Markdown, which may be empty where it tells facts.
     *
     * @param kind a section kind's code
     * @param code the section's own, alone in its chapter
     * @param title the one its writers gave it; empty for what has a heading of ours
     */
    public record Part(String kind, String code, String title, String markdown) {

        public Part {
            code = Objects.requireNonNullElse(code, kind);
            title = Objects.requireNonNullElse(title, "");
            markdown = Objects.requireNonNullElse(markdown, "");
        }

        /** One with a heading of ours. */
        public static Part of(String kind, String markdown) {
            return new Part(kind, kind, "", markdown);
        }
    }

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
