package org.nhshdx.core.picture;

/** How a picture stands on the chapter's page: in which section, with which words, cut how. */
public record Placed(String section, String alt, String credit, Cut cut) {}
