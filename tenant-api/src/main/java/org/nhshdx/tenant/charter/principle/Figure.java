package org.nhshdx.tenant.charter.principle;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A figure of a principle that a charter version decides: what it is, in which unit and within which range.
 *
 * @param least the least it may be, as it is typed; of a list, how many it has at least
 * @param most the most it may be
 * @param stricter which way asks more of organisers
 */
public record Figure(String name, Kind kind, String label, String unit, String least, String most, Stricter stricter) {

    private static final int LONGEST = 40;

    /** What it is written as. */
    public enum Kind { NUMBER, DECIMAL, TIME, LIST }

    /** Which way it asks more of organisers. */
    public enum Stricter { MORE, LESS }

    static Figure number(String name, String label, String unit, int least, int most, Stricter stricter) {
        return new Figure(name, Kind.NUMBER, label, unit, String.valueOf(least), String.valueOf(most), stricter);
    }

    static Figure decimal(String name, String label, String unit, String least, String most, Stricter stricter) {
        return new Figure(name, Kind.DECIMAL, label, unit, least, most, stricter);
    }

    static Figure time(String name, String label, String least, String most, Stricter stricter) {
        return new Figure(name, Kind.TIME, label, "o'clock", least, most, stricter);
    }

    static Figure list(String name, String label, String unit, int least, int most, Stricter stricter) {
        return new Figure(name, Kind.LIST, label, unit, String.valueOf(least), String.valueOf(most), stricter);
    }

    /** What is wrong with what was typed, in a sentence; empty when nothing is. */
    public Optional<String> wrong(String typed) {
        return isWithin(typed.strip()) ? Optional.empty() : Optional.of("Give " + range() + ".");
    }

    /** "a whole number from 0 to 60 days". */
    public String range() {
        return switch (kind) {
            case NUMBER -> "a whole number from " + least + " to " + most + " " + unit;
            case DECIMAL -> "a number from " + least + " to " + most + " " + unit + ", such as 1.5";
            case TIME -> "a time from " + least + " to " + most + ", such as " + least;
            case LIST -> least + " to " + most + " " + unit + " with commas between them, each of at most " + LONGEST + " letters";
        };
    }

    private boolean isWithin(String typed) {
        try {
            return switch (kind) {
                case NUMBER -> typed.matches("\\d{1,6}") && between(new BigDecimal(typed));
                case DECIMAL -> typed.matches("\\d{1,6}(\\.\\d{1,2})?") && between(new BigDecimal(typed));
                case TIME -> between(typed);
                case LIST -> between(BigDecimal.valueOf(items(typed).size()))
                        && items(typed).stream().allMatch(item -> item.length() <= LONGEST && item.matches("[\\p{L}\\p{N} -]+"));
            };
        } catch (DateTimeException notATime) {
            return false;
        }
    }

    private boolean between(BigDecimal figure) {
        return figure.compareTo(new BigDecimal(least)) >= 0 && figure.compareTo(new BigDecimal(most)) <= 0;
    }

    private boolean between(String time) {
        var typed = LocalTime.parse(time);
        return !typed.isBefore(LocalTime.parse(least)) && !typed.isAfter(LocalTime.parse(most)) && time.length() == least.length();
    }

    /** What was typed as a charter version keeps it; look first whether it is wrong. */
    public Object stored(String typed) {
        return switch (kind) {
            case NUMBER -> Integer.valueOf(typed.strip());
            case DECIMAL -> new BigDecimal(typed.strip());
            case TIME -> typed.strip();
            case LIST -> items(typed);
        };
    }

    private static List<String> items(String typed) {
        return Arrays.stream(typed.split("[,\\n]")).map(String::strip).filter(item -> !item.isEmpty()).distinct().toList();
    }

    /** As it would be typed. */
    public String typed(Map<String, Object> parameters) {
        var value = parameters.get(name);
        return value instanceof List<?> list ? String.join(", ", list.stream().map(String::valueOf).toList()) : String.valueOf(value);
    }

    /** As it reads in a sentence. */
    String inWords(Parameters parameters) {
        return switch (kind) {
            case NUMBER -> InWords.number(parameters.number(name));
            case DECIMAL -> InWords.figure(parameters.figure(name));
            case TIME -> parameters.time(name).toString();
            case LIST -> InWords.list(parameters.list(name));
        };
    }

    /** Which of the two asks more: positive when the later does, negative when the earlier does, 0 when neither clearly does. */
    public int stricter(Parameters before, Parameters after) {
        var more = switch (kind) {
            case NUMBER, DECIMAL -> after.figure(name).compareTo(before.figure(name));
            case TIME -> after.time(name).compareTo(before.time(name));
            case LIST -> more(new HashSet<>(before.list(name)), new HashSet<>(after.list(name)));
        };
        return Integer.signum(stricter == Stricter.MORE ? more : -more);
    }

    private static int more(Set<String> before, Set<String> after) {
        return Stream.of(before, after).distinct().count() == 1 || !before.containsAll(after) && !after.containsAll(before)
                ? 0
                : Integer.compare(after.size(), before.size());
    }
}
