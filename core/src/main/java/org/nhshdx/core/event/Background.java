package org.nhshdx.core.event;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a judge brings to the table. */
public enum Background {
    @JsonProperty("clinical")
    CLINICAL,
    @JsonProperty("technical")
    TECHNICAL,
    @JsonProperty("both")
    BOTH,
    @JsonProperty("patient")
    PATIENT,
    @JsonProperty("other")
    OTHER
}
