package org.nhshdx.core.chapter;

/** One of the people behind an application, and what they do in daily life. */
public record TeamMember(String name, String does) {

    public TeamMember {
        name = name == null ? "" : name.strip();
        does = does == null ? "" : does.strip();
    }

    public boolean isBlank() {
        return name.isEmpty() && does.isEmpty();
    }
}
