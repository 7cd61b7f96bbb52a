package org.nhshdx.web.coreteam;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nhshdx.tenant.coreteam.Numbers;
import org.nhshdx.tenant.coreteam.Numbers.Answered;
import org.nhshdx.tenant.coreteam.Numbers.ByRule;
import org.nhshdx.tenant.coreteam.QueueKind;
import org.nhshdx.web.words.Lists;
import org.nhshdx.web.words.QueueWords;

/**
 * A month's numbers as the page shows them.
 *
 * @param month as an address names it
 * @param running whether the month isn't over yet
 * @param minutes what the reader guesses that each thing would have taken; 0 when they guessed nothing
 */
public record NumbersView(
        String title, String month, boolean running, String before, String after, Numbers numbers, List<Row> rules, List<Row> people, int minutes) {

    private static final DateTimeFormatter TITLE = DateTimeFormatter.ofPattern("LLLL uuuu", Locale.UK);
    private static final int AN_HOUR = 60;

    /** One kind of thing: how many, and for what people answered how long it waited and how many came in time. */
    public record Row(String name, int count, String waited, String promise) {}

    static NumbersView of(YearMonth month, YearMonth now, int minutes, Numbers numbers) {
        return new NumbersView(
                TITLE.format(month), month.toString(), month.equals(now), address(month.minusMonths(1)),
                month.isBefore(now) ? address(month.plusMonths(1)) : "", numbers,
                Stream.of(ByRule.values()).map(rule -> new Row(name(rule), numbers.byRule().get(rule), "", "")).toList(),
                numbers.byPeople().stream().map(NumbersView::row).toList(), minutes);
    }

    private static String address(YearMonth month) {
        return NumbersPage.PATH + "?month=" + month;
    }

    private static String name(ByRule rule) {
        return switch (rule) {
            case CHANGE_TOLD -> "Changes to announced days, told at once";
            case LICENCE_RENEWED -> "Licences renewed by their chapter with one press";
            case ASSET_DELEGATED -> "Assets granted by delegation";
            case DAY_ANNOUNCED -> "Days announced with nothing to judge or waive";
        };
    }

    private static Row row(Answered one) {
        String name = QueueKind.of(one.kind().code()).map(QueueWords::of).orElseThrow();
        return one.waited()
                .map(days -> new Row(
                        name, one.count(), Lists.of(days.median(), "day", "days") + " (" + days.shortest() + " to " + days.longest() + ")",
                        one.kept() + " of " + one.count()))
                .orElseGet(() -> new Row(name, 0, "nothing to measure", "nothing to measure"));
    }

    /** "3 hours", "40 minutes": what the reader's guess comes to. */
    public String guess() {
        int all = minutes * numbers.settled();
        return all < 2 * AN_HOUR ? Lists.of(all, "minute", "minutes") : Lists.of(Math.round((float) all / AN_HOUR), "hour", "hours");
    }
}
