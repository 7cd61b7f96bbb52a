package org.nhshdx.core.message;

/** What a message says: its subject, and its words in Markdown. */
public record Wording(String subject, String body) {}
