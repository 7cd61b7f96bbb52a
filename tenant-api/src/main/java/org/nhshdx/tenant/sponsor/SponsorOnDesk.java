package org.nhshdx.tenant.sponsor;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Optional;

/**
 * A sponsor as those read it who name it: the core team's answer, and nothing of other chapters.
 *
 * @param answer "cleared", "refused" or "not-heard-of"
 * @param reason why it was refused
 */
public record SponsorOnDesk(String name, String answer, Optional<String> reason) {

    /** Whether it may be thanked. */
    @JsonIgnore
    public boolean isCleared() {
        return answer.equals("cleared");
    }

    /** Whether nobody has decided on it yet. */
    @JsonIgnore
    public boolean isNotHeardOf() {
        return answer.equals("not-heard-of");
    }
}
