package org.nhshdx.core.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** Somebody who gives money, lunch or a room, and the benefits they were promised for it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Sponsor(String name, String contribution, List<String> benefits) {}
