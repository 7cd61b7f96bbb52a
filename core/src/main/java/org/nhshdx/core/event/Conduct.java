package org.nhshdx.core.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** Whether the code of conduct is in force, and the local people to turn to. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Conduct(Boolean inForce, List<Contact> contacts) {

    /** Somebody at the event to turn to. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Contact(String name, String email) {}
}
