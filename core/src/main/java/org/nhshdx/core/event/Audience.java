package org.nhshdx.core.event;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whom an event is for. */
public enum Audience {
    @JsonProperty("everyone")
    EVERYONE,
    @JsonProperty("nhs-staff")
    NHS_STAFF,
    @JsonProperty("invited")
    INVITED
}
