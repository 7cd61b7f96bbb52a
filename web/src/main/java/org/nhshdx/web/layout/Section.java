package org.nhshdx.web.layout;

/** The part of the public site that a page belongs to, as the main navigation shows it. */
public enum Section {
    EVENTS("/events"),
    CHAPTERS("/chapters"),
    CHARTER("/charter"),
    HANDBOOK("/handbook"),
    REGISTER("/register"),
    START("/apply"),
    NONE("");

    private final String href;

    Section(String href) {
        this.href = href;
    }

    /** Where it begins. */
    public String href() {
        return href;
    }
}
