package org.nhshdx.core.charter;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * What would become of one finding under a draft of the charter.
 *
 * @param event the address of the event it is about; empty when it is about the chapter itself
 * @param name what that is called
 * @param before the outcome as it is; empty when the principle isn't asked for yet
 * @param after the outcome as it would be; empty when it isn't asked for any more
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Shift(
        Optional<String> event, String name, String principle, Kind kind, Optional<String> before, Optional<String> after,
        Optional<Strength> strength, String evidence, String advice) {

    /** What it comes to. */
    public enum Kind {
        BROKEN("newly-broken"),
        TO_BE_JUDGED("newly-to-be-judged"),
        WAIVED("newly-waived"),
        KEPT("newly-kept");

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
