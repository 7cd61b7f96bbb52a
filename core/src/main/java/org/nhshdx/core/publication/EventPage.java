package org.nhshdx.core.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.nhshdx.core.event.EventFacts;

/** What the public reads of an event, as it was announced and changed; {@code facts} hold no evidence and no judges. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventPage(
        EventFacts facts,
        String about,
        int charterVersion,
        Instant announcedAt,
        Instant calledOffAt,
        String calledOffReason,
        List<Change> changes,
        List<PublicFinding> findings,
        String licenceCode,
        String umbrellaReason) {

    /** One thing that was told differently, in sentences: "the date", what it was, what it is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Change(Instant at, String what, String before, String after) {}

    /** A principle's outcome for this event in one sentence, and the waiver with its reason where there is one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PublicFinding(
            String principle, String statement, String strength, String outcome, String sentence, PublicWaiver waiver) {}

    /**
     * Why an exception was made and until when, that day included.
     *
     * @param wholeChapter whether it is for every event of the chapter; what was published before that was told says neither
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PublicWaiver(String reason, LocalDate until, Boolean wholeChapter) {

        /** "for this event", or nothing where it isn't known. */
        public String scopeInWords() {
            if (wholeChapter == null) {
                return "";
            }
            return wholeChapter ? "for every event of the chapter" : "for this event";
        }
    }
}
