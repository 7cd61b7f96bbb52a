package org.nhshdx.web.layout;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.problem.Refused;

/**
 * The words in a form's fields, exactly as typed, and what is wrong with them.
 *
 * <p>A page starts it from what is stored ({@link #holding}), and on a refused POST from what was sent ({@link #typed}),
 * so that no word is ever lost.
 */
public final class Form {

    private static final int SHORTEST_MONTH = 3;

    private final MultivaluedMap<String, String> words;
    private final List<Advice> mistakes;

    private Form(MultivaluedMap<String, String> words, List<Advice> mistakes) {
        this.words = words;
        this.mistakes = List.copyOf(mistakes);
    }

    /** A form nobody has filled in. */
    public static Form empty() {
        return new Form(new MultivaluedHashMap<>(), List.of());
    }

    /** A form that starts with these words. */
    public static Form holding(Map<String, String> words) {
        return new Form(new MultivaluedHashMap<>(words), List.of());
    }

    /** The form as it was sent: one kind of line end, and nothing that no database holds or that turns words round. */
    public static Form typed(MultivaluedMap<String, String> sent) {
        var words = new MultivaluedHashMap<String, String>();
        sent.forEach((field, values) -> words.put(field, values.stream().map(Form::clean).toList()));
        return new Form(words, List.of());
    }

    private static String clean(String text) {
        return text.replace("\r\n", "\n").replaceAll("[\\x00\\p{Cs}\\u202D\\u202E]", "");
    }

    /** The same words with the advice of a refusal. */
    public Form refused(Refused refusal) {
        var more = new ArrayList<>(mistakes);
        more.addAll(refusal.advice());
        return new Form(words, more);
    }

    /** The same words with one more mistake. */
    public Form wrong(String field, String sentence) {
        var more = new ArrayList<>(mistakes);
        more.add(new Advice(field, sentence));
        return new Form(words, more);
    }

    /** The same words but those in these fields. */
    public Form without(Collection<String> fields) {
        var fewer = new MultivaluedHashMap<String, String>();
        words.forEach((field, values) -> {
            if (!fields.contains(field)) {
                fewer.put(field, values);
            }
        });
        return new Form(fewer, mistakes);
    }

    /** The same words with this in that field. */
    public Form with(String field, String value) {
        var more = new MultivaluedHashMap<>(words);
        more.putSingle(field, value);
        return new Form(more, mistakes);
    }

    /** All that is wrong, in the order it was found. */
    public List<Advice> mistakes() {
        return mistakes;
    }

    /** Whether it is about an answer in this form, rather than about what happened meanwhile. */
    public boolean isAboutAnswers() {
        return mistakes.stream().anyMatch(mistake -> mistake.namesAField() && !mistake.field().equals("version"));
    }

    /** What is wrong with one field; empty when nothing is. */
    public String advice(String field) {
        return mistakes.stream()
                .filter(mistake -> mistake.field().equals(field))
                .map(Advice::sentence)
                .findFirst()
                .orElse("");
    }

    /** The names of all fields that were sent. */
    public Set<String> fields() {
        return words.keySet();
    }

    /** What stands in a field, without blanks at its ends; empty when nothing does. */
    public String value(String field) {
        String first = words.getFirst(field);
        return first == null ? "" : first.strip();
    }

    /** Everything that was chosen under one name. */
    public List<String> values(String field) {
        return words.getOrDefault(field, List.of());
    }

    /** Whether this answer is the one chosen, or one of those chosen. */
    public boolean has(String field, String value) {
        return values(field).contains(value);
    }

    /** Whether anything at all stands in a field. */
    public boolean answered(String field) {
        return !value(field).isEmpty();
    }

    /** The date typed as day, month and year; empty when it isn't a real one. */
    public Optional<LocalDate> date(String field) {
        try {
            return Optional.of(LocalDate.of(number(field + ".year"), month(field + ".month"), number(field + ".day")));
        } catch (NumberFormatException | DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** "4", "April", "apr". */
    private int month(String field) {
        String typed = value(field).toLowerCase(Locale.ROOT);
        return Stream.of(Month.values())
                .filter(month -> typed.length() >= SHORTEST_MONTH && month.name().toLowerCase(Locale.ROOT).startsWith(typed))
                .findFirst()
                .map(Month::getValue)
                .orElseGet(() -> number(field));
    }

    private int number(String field) {
        return Integer.parseInt(value(field));
    }
}
