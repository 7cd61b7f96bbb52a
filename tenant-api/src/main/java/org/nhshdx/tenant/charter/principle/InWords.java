package org.nhshdx.tenant.charter.principle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Dates, numbers, lists and quotations in English, for evidence and advice. */
public final class InWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_OF_THIS_YEAR = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final int LONGEST_QUOTATION = 80;
    private static final int LONGEST_LIST = 8;

    private InWords() {}

    /** "Saturday 14 April 2018": the weekday always comes from the date. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** "Saturday 14 April", where the year is plain. */
    static String dayOf(LocalDate date) {
        return DAY_OF_THIS_YEAR.format(date);
    }

    /** "Saturday 14 April 2018", or "Saturday 14 to Sunday 15 April 2018" for several days. */
    static String span(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : dayOf(first) + " to " + day(last);
    }

    /** "a, b and c". */
    public static String list(List<String> items) {
        return joined(items, " and ");
    }

    /** "a, b or c". */
    static String choice(List<String> items) {
        return joined(items, " or ");
    }

    private static String joined(List<String> items, String last) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        if (items.size() > LONGEST_LIST) {
            return String.join(", ", items.subList(0, LONGEST_LIST - 1)) + " and " + (items.size() - LONGEST_LIST + 1)
                    + " more";
        }
        var head = items.subList(0, items.size() - 1);
        return String.join(", ", head) + last + items.get(items.size() - 1);
    }

    /** "three", and 11 from there on. */
    static String number(int number) {
        return number >= 0 && number < NUMBERS.size() ? NUMBERS.get(number) : String.valueOf(number);
    }

    /** "1 socket", "90 sockets". */
    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** "1.5", never "1.50" or "1E+1". */
    static String figure(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }

    /** “somebody's words”, shortened when there are many. */
    public static String quoted(String words) {
        var shown = words.strip();
        if (shown.codePointCount(0, shown.length()) > LONGEST_QUOTATION) {
            shown = shown.substring(0, shown.offsetByCodePoints(0, LONGEST_QUOTATION)) + "…";
        }
        return "“" + shown + "”";
    }

    public static String quotedList(Stream<String> words) {
        return list(words.map(InWords::quoted).toList());
    }
}
