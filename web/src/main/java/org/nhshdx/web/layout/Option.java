package org.nhshdx.web.layout;

/** One answer to choose from: what the form sends, what the reader sees, and a word of help (may be empty). */
public record Option(String value, String words, String hint) {

    /** An answer that needs no help. */
    public static Option of(String value, String words) {
        return new Option(value, words, "");
    }
}
