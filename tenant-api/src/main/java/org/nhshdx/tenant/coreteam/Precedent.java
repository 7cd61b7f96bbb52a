package org.nhshdx.tenant.coreteam;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhshdx.core.chapter.Chapter;

/**
 * An earlier decision of the core team: about what, how it ended, under which principles, and why.
 *
 * @param chapter the address of the chapter, where it still has one
 * @param event the address of the event it was about; empty when it was about the chapter itself
 * @param kinds what kind of case it was; an event is of several kinds at once
 */
public record Precedent(
        String place,
        String chapter,
        Optional<String> event,
        List<Kind> kinds,
        Outcome outcome,
        List<String> principles,
        String reason,
        Optional<String> wouldChange,
        Instant at) {

    /** "NHSHDx Leeds". */
    @JsonProperty
    public String name() {
        return Chapter.named(place);
    }

    /** How it ended. */
    public enum Outcome {
        APPROVED("approved"),
        DECLINED("declined"),
        INFORMATION_REQUESTED("information-requested"),
        APPEAL_UPHELD("appeal-upheld"),
        APPEAL_DISMISSED("appeal-dismissed"),
        KEPT("kept"),
        BROKEN("broken"),
        WAIVED("waived"),
        WAIVER_REFUSED("waiver-refused");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        public static Optional<Outcome> of(String code) {
            return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
        }

        @JsonValue
        public String code() {
            return code;
        }
    }

    /** What kind of case it was. */
    public enum Kind {
        APPLICATION("application"),
        CHAPTER("chapter"),
        EVENT("event"),
        THEME("theme"),
        SPONSORS("sponsors"),
        WEEKDAY("weekday"),
        WEEKEND("weekend"),
        SEVERAL_DAYS("several-days");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public static Optional<Kind> of(String code) {
            return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
        }

        @JsonValue
        public String code() {
            return code;
        }
    }
}
