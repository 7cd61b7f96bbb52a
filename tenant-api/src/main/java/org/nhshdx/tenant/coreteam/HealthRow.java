package org.nhshdx.tenant.coreteam;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.place.Nation;
import org.nhshdx.tenant.export.Export;

/** A chapter of the portfolio as a row of a table; an empty cell is what isn't so or isn't known. */
public record HealthRow(ChapterHealth chapter) implements Export.Row {

    static final List<String> HEADINGS = List.of(
            "chapter", "place", "nation", "health", "standing", "since", "licensed until", "last day held", "next day announced",
            "things to mend", "mend by", "day not spoken of");

    @Override
    public List<String> cells() {
        return List.of(
                chapter.chapter(), chapter.place(), chapter.nation().map(Nation::code).orElse(""), chapter.health().code(),
                chapter.standing().code(), day(chapter.since()), day(chapter.licensedUntil()), day(chapter.lastDay()),
                day(chapter.next().map(ChapterHealth.NextDay::first)), String.valueOf(chapter.toMend()), day(chapter.mendBy()),
                day(chapter.unsaid()));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
