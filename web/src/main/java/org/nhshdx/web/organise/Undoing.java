package org.nhshdx.web.organise;

/**
 * What was just done, and the address that takes it back.
 *
 * @param words what was done, in a sentence
 * @param action where its form is posted
 */
public record Undoing(String words, String action) {}
