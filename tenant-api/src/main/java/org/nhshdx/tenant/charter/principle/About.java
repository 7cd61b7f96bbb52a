package org.nhshdx.tenant.charter.principle;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a principle speaks of. */
public enum About {
    @JsonProperty("chapter")
    CHAPTER,
    @JsonProperty("event")
    EVENT,
    @JsonProperty("page")
    PAGE
}
