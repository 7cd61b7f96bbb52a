package org.nhshdx.core.charter;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How strongly a principle binds: whether a broken one stops an event from being announced. */
public enum Strength {
    /** Broken, announcing is refused; two core-team members may waive it together. */
    @JsonProperty("rule")
    RULE,
    /** Broken, announcing is refused until one core-team member waives it. */
    @JsonProperty("default")
    DEFAULT,
    /** Broken, the event goes ahead with advice. */
    @JsonProperty("value")
    VALUE;

    /** Whether an event waits until this is kept or waived. */
    public boolean binds() {
        return this != VALUE;
    }
}
