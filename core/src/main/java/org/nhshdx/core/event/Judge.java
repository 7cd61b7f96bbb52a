package org.nhshdx.core.event;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Somebody who judges what was made. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Judge(String name, Background background) {}
