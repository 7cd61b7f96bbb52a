package org.nhshdx.core.chapter;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.List;
import java.util.stream.Stream;

/** The parts of a chapter's page: one of each, in this order until its organisers order them, and any number in their own words. */
public enum SectionKind {
    ABOUT("about"),
    DAY("day"),
    SCHEDULE("schedule"),
    ACCESS("access"),
    FOOD("food"),
    FOR_WHOM("for-whom"),
    CONDUCT("conduct"),
    PHOTOGRAPHS("photographs"),
    QUESTIONS("questions"),
    ORGANISERS("organisers"),
    PAST("past"),
    SPONSORS("sponsors"),
    WORDS("words");

    @EnumeratedValue
    private final String code;

    SectionKind(String code) {
        this.code = code;
    }

    /** Those that each page has one of, in the order of a new page. */
    public static List<SectionKind> standard() {
        return Stream.of(values()).filter(kind -> !kind.isFree()).toList();
    }

    /** Whether it has a title of its own, and a page may have many. */
    public boolean isFree() {
        return this == WORDS;
    }

    /** Whether it tells what is known from elsewhere on the desk, so that it needs no words. */
    public boolean tellsFacts() {
        return this == SCHEDULE || this == ORGANISERS || this == PAST || this == SPONSORS;
    }

    /** Whether the charter asks for it on the page, so that it is never hidden. */
    public boolean isAskedFor() {
        return this == CONDUCT;
    }

    /** Whether the charter asks for it below everything else. */
    public boolean isLast() {
        return this == SPONSORS;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
