package org.nhshdx.tenant.coreteam;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.place.Nation;

/**
 * Something that needs a human of the core team.
 *
 * @param id the application, appeal, judgement, waiver, request or concern itself
 * @param chapterId the chapter it is about; empty for a concern
 * @param chapter the address of the chapter it is about; empty for a concern, as are the place and the event
 * @param event the address of the event it is about; empty when it is about the whole chapter
 * @param eventTitle what the event is called; empty while it has no name
 * @param about what it is about in words: the state of an application, the principle of a judgement or waiver,
 *     the assets of a request, the kind of a concern, the name of a sponsor, what a change waits for
 * @param nation where the chapter is; empty for what isn't about one
 * @param answerBy the last day on which an answer was promised; empty when it waits for the organisers, and for what nobody asked us
 * @param who who of the core team has it, if anybody has; of what takes two, who did their part
 * @param holder who has it and should do the next thing; nobody while only a second person is wanted
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
        @JsonIgnore Optional<Nation> nation,
        Instant since,
        Optional<LocalDate> answerBy,
        Optional<String> who,
        @JsonIgnore Optional<UUID> holder,
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
            case FREEZE -> there + "/findings/" + id + "/grace";
            case CHANGE -> there + "/events/" + event.orElseThrow();
            case SPONSOR -> "/core-team/sponsors?decide=" + URLEncoder.encode(about, StandardCharsets.UTF_8) + "#decide";
            case ADOPTION -> "/core-team/charter/draft/adoption";
        };
    }

    /** Whether it waits for its organisers, who were asked something. */
    @JsonIgnore
    public boolean isWithOrganisers() {
        return answerBy.isEmpty() && (kind == Kind.APPLICATION || kind == Kind.APPEAL);
    }

    /** Whether one person has done their part and a second one is wanted. */
    @JsonIgnore
    public boolean wantsSecond() {
        return kind == Kind.ADOPTION || kind == Kind.WAIVER && who.isPresent();
    }

    /** Whether the day by which an answer was promised is past. */
    public boolean isLate(LocalDate today) {
        return answerBy.filter(today::isAfter).isPresent();
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
        FREEZE("freeze"),
        /** A change to an announced day that the public isn't told before all that it puts in question is answered. */
        CHANGE("change"),
        /** A sponsor that chapters name and nobody has decided on. */
        SPONSOR("sponsor"),
        /** A proposed version of the charter, for a second person to adopt. */
        ADOPTION("adoption");

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
