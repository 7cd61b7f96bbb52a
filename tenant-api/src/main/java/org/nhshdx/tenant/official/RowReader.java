package org.nhshdx.tenant.official;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.official.Measures;
import org.nhshdx.core.official.OfficialFacts;

/** Makes the facts of one row, or says of each column what is wrong. */
final class RowReader {

    private static final int LONGEST_TEXT = 300;
    private static final int MOST_DAYS = 7;

    private final Row row;
    private final List<LineProblem> problems = new ArrayList<>();

    RowReader(Row row) {
        this.row = row;
    }

    List<LineProblem> problems() {
        return problems;
    }

    /** Empty when there are problems. */
    Optional<OfficialFacts> facts() {
        Optional<Integer> number = number();
        Optional<String> slug = slug();
        Optional<String> city = needed(Column.CITY, "Say in which town or city it was.");
        Optional<LocalDate> starts = date(Column.START);
        Optional<LocalDate> ends = date(Column.END);
        checkOrder(starts, ends);
        Optional<String> venue = text(Column.VENUE);
        Optional<String> ticketing = text(Column.TICKETING);
        Measures measures = measures();
        return problems.isEmpty()
                ? Optional.of(new OfficialFacts(
                        number.get(), slug.get(), city.get(), venue, starts.get(), ends.get(), ticketing, measures))
                : Optional.empty();
    }

    private Measures measures() {
        return new Measures(
                count(Column.PAGE_PUBLISHED_DAYS_BEFORE, true),
                count(Column.TICKETS_LIVE_DAYS_BEFORE, true),
                count(Column.PROJECTS_RECORDED, false),
                count(Column.SUPPORTERS_RECORDED, false),
                count(Column.PROJECTS_ONLINE_DAYS_AFTER_START, true));
    }

    private Optional<Integer> number() {
        boolean isNumber = row.in(Column.NUMBER).matches("[1-9]\\d{0,3}");
        return isNumber
                ? Optional.of(Integer.valueOf(row.in(Column.NUMBER)))
                : wrong(Column.NUMBER, "Give its number in the series, counted from 1.");
    }

    private Optional<String> slug() {
        boolean isSlug = row.in(Column.SLUG).matches("(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*");
        return isSlug
                ? Optional.of(row.in(Column.SLUG))
                : wrong(Column.SLUG, "Give a short name in small letters, digits and single hyphens, like 08-leeds.");
    }

    private Optional<LocalDate> date(Column column) {
        try {
            LocalDate date = LocalDate.parse(row.in(column));
            boolean isLikely = date.getYear() >= 2000 && date.getYear() < 2100;
            return isLikely ? Optional.of(date) : wrong(column, "The year can't be right. Check the date.");
        } catch (DateTimeException notADate) {
            return wrong(column, (row.isEmpty(column) ? "The date is missing." : "“" + row.in(column) + "” isn't a date.")
                    + " Write year, month and day like 2018-04-14.");
        }
    }

    private void checkOrder(Optional<LocalDate> starts, Optional<LocalDate> ends) {
        if (starts.isEmpty() || ends.isEmpty()) {
            return;
        }
        if (ends.get().isBefore(starts.get())) {
            wrong(Column.END, "It ends before it starts. Check both dates.");
        } else if (ChronoUnit.DAYS.between(starts.get(), ends.get()) >= MOST_DAYS) {
            wrong(Column.END, "It would last more than " + MOST_DAYS + " days. Check both dates.");
        }
    }

    private Optional<Integer> count(Column column, boolean mayBeNegative) {
        if (row.isEmpty(column)) {
            return Optional.empty();
        }
        boolean isCount = row.in(column).matches(mayBeNegative ? "-?\\d{1,5}" : "\\d{1,5}");
        return isCount
                ? Optional.of(Integer.valueOf(row.in(column)))
                : wrong(column, "“" + row.in(column) + "” isn't a whole number"
                        + (mayBeNegative ? "" : " of 0 or more") + ". Leave it empty if nobody measured it.");
    }

    private Optional<String> needed(Column column, String advice) {
        return row.isEmpty(column) ? wrong(column, advice) : text(column);
    }

    private Optional<String> text(Column column) {
        String text = row.in(column);
        if (text.length() > LONGEST_TEXT) {
            return wrong(column, "It is longer than " + LONGEST_TEXT + " characters. Shorten it.");
        }
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            return wrong(column, "It holds a character that can't be shown. Type it again.");
        }
        return Optional.of(text).filter(words -> !words.isEmpty());
    }

    private <T> Optional<T> wrong(Column column, String sentence) {
        problems.add(new LineProblem(row.line(), column.title(), sentence));
        return Optional.empty();
    }
}
