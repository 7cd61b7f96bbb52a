package org.nhshdx.web.layout;

/** The part of the public site that a page belongs to, as the main navigation shows it. */
public enum Section {
    EVENTS("Events", "/events"),
    CHAPTERS("Chapters", "/chapters"),
    CHARTER("The charter", "/charter"),
    HANDBOOK("Handbook", "/handbook"),
    REGISTER("Is it official?", "/register"),
    START("Start a chapter", "/apply"),
    NONE("", "");

    private final String words;
    private final String href;

    Section(String words, String href) {
        this.words = words;
        this.href = href;
    }

    /** What the navigation calls it. */
    public String words() {
        return words;
    }

    /** Where it begins. */
    public String href() {
        return href;
    }
}
