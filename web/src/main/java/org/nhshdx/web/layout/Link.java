package org.nhshdx.web.layout;

/** Words that lead somewhere. */
public record Link(String words, String href) {}
