package org.nhshdx.tenant.official;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of the official programme's list, named as in its first line. */
enum Column {
    NUMBER,
    SLUG,
    SERIES,
    CITY,
    VENUE,
    START,
    END,
    TICKETING,
    PAGE_PUBLISHED_DAYS_BEFORE,
    TICKETS_LIVE_DAYS_BEFORE,
    PROJECTS_RECORDED,
    SUPPORTERS_RECORDED,
    PROJECTS_ONLINE_DAYS_AFTER_START;

    private final String title = name().toLowerCase(Locale.ROOT);

    /** Its name in the first line. */
    String title() {
        return title;
    }

    static Optional<Column> titled(String title) {
        return Arrays.stream(values()).filter(column -> column.title.equals(title)).findFirst();
    }

    static List<Column> all() {
        return List.of(values());
    }
}
