package org.nhshdx.tenant.charter.principle;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who finds out whether a principle is kept. */
public enum Check {
    /** Software decides from what it holds. */
    @JsonProperty("auto")
    AUTO,
    /** An organiser signs a statement with evidence. */
    @JsonProperty("attested")
    ATTESTED,
    /** A core-team member decides. */
    @JsonProperty("judged")
    JUDGED,
    /** Only time can tell: it is counted afterwards. */
    @JsonProperty("counted")
    COUNTED
}
