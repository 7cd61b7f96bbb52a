package org.nhshdx.tenant.coreteam;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that needs a human of the core team.
 *
 * @param id the application, appeal, judgement, waiver, request or concern itself
 * @param chapterId the chapter it is about; empty for a concern
 * @param chapter the address of the chapter it is about; empty for a concern, as are the place and the event
 * @param event the address of the event it is about; empty when it is about the whole chapter
 * @param eventTitle what the event is called; empty while it has no name
 * @param about what it is about in words: the state of an application, the principle of a judgement or waiver,
 *     the assets of a request, the kind of a concern
 * @param answerBy the last day on which an answer was promised; empty when it waits for the organisers
 * @param who who of the core team has it, if anybody has
 * @param isOwn whether the asker is in that chapter or has stepped aside, so that somebody else decides
 * @param escalatedAt when the whole core team was last told of it, because nobody had it or the promise had passed
 */
public record Waiting(
        Kind kind,
        UUID id,
        Optional<UUID> chapterId,
        String chapter,
        String place,
        Optional<String> event,
        Optional<String> eventTitle,
        String about,
        Instant since,
        Optional<LocalDate> answerBy,
        Optional<String> who,
        boolean isOwn,
        Optional<Instant> escalatedAt) {

    /** Whether somebody has it: a judgement is nobody's, and of a waiver the proposer's part is done. */
    boolean isTaken() {
        return who.isPresent() && (kind == Kind.APPLICATION || kind == Kind.APPEAL);
    }

    /** Where it is decided. */
    @JsonIgnore
    public String desk() {
        String there = "/core-team/chapters/" + chapter;
        return switch (kind) {
            case APPLICATION, APPEAL -> "/core-team/applications/" + chapter;
            case JUDGEMENT, WAIVER -> event.map(at -> there + "/events/" + at).orElse(there + "/waivers");
            case ASSET_REQUEST -> there + "/asset-requests/" + id;
            case CONCERN -> "/core-team/concerns/" + id;
            case FREEZE -> there;
        };
    }

    /** What is to be decided. */
    public enum Kind {
        APPLICATION("application"),
        APPEAL("appeal"),
        JUDGEMENT("judgement"),
        WAIVER("waiver"),
        ASSET_REQUEST("asset-request"),
        CONCERN("concern"),
        /** A page that will be frozen unless its organisers mend it. */
        FREEZE("freeze");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @JsonValue
        public String code() {
            return code;
        }
    }
}
