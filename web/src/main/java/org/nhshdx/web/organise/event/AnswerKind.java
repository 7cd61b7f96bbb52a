package org.nhshdx.web.organise.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nhshdx.web.layout.Form;

/** What kind of answer a field of the event's form takes, and how what was typed is read. */
enum AnswerKind {
    TEXT(""),
    NUMBER("Give a whole number, such as 60."),
    MONEY("Give the price in pounds, such as 0 or 2.50."),
    YES_NO("Choose yes or no."),
    DATE("This isn't a date. Give day, month and year, such as 14 3 2027."),
    TIME("Give a time, such as 09:30."),
    MANY("");

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:[:.]?(\\d{2}))?\\s*(am|pm)?");

    private final String remedy;

    AnswerKind(String remedy) {
        this.remedy = remedy;
    }

    /** What to type instead. */
    String remedy() {
        return remedy;
    }

    boolean isAnswered(Form form, String field) {
        return switch (this) {
            case DATE -> form.answered(field + ".day") || form.answered(field + ".month") || form.answered(field + ".year");
            case MANY -> !form.values(field).isEmpty();
            default -> form.answered(field);
        };
    }

    /** What was typed, as the facts hold it; empty when it can't be read. */
    Optional<JsonNode> read(Form form, String field) {
        String typed = form.value(field);
        return switch (this) {
            case TEXT -> Optional.of(TextNode.valueOf(typed));
            case NUMBER -> whole(typed);
            case MONEY -> money(typed);
            case YES_NO -> yesNo(typed);
            case DATE -> form.date(field).map(date -> TextNode.valueOf(date.toString()));
            case TIME -> time(typed);
            case MANY -> Optional.of(many(form, field));
        };
    }

    private static Optional<JsonNode> whole(String typed) {
        String digits = typed.replaceAll("[,\\s]", "");
        return digits.matches("\\d{1,9}") ? Optional.of(IntNode.valueOf(Integer.parseInt(digits))) : Optional.empty();
    }

    private static Optional<JsonNode> money(String typed) {
        String figure = typed.replaceAll("[£,\\s]", "");
        if (figure.equalsIgnoreCase("free")) {
            return Optional.of(DecimalNode.valueOf(BigDecimal.ZERO));
        }
        return figure.matches("\\d{1,9}(\\.\\d{1,2})?") ? Optional.of(DecimalNode.valueOf(new BigDecimal(figure))) : Optional.empty();
    }

    private static Optional<JsonNode> yesNo(String typed) {
        return switch (typed) {
            case "yes" -> Optional.of(BooleanNode.TRUE);
            case "no" -> Optional.of(BooleanNode.FALSE);
            default -> Optional.empty();
        };
    }

    /** "09:30", and what people type where a browser has no field for times: "9.30am", "5 pm". */
    private static Optional<JsonNode> time(String typed) {
        Matcher clock = CLOCK.matcher(typed.toLowerCase(Locale.ROOT));
        if (!clock.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(clock.group(1));
        int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
        boolean twelve = clock.group(3) != null;
        boolean possible = minute < 60 && (twelve ? hour >= 1 && hour <= 12 : hour < 24);
        int day = twelve ? hour % 12 + (clock.group(3).equals("pm") ? 12 : 0) : hour;
        return possible ? Optional.of(TextNode.valueOf("%02d:%02d".formatted(day, minute))) : Optional.empty();
    }

    private static ArrayNode many(Form form, String field) {
        ArrayNode chosen = JsonNodeFactory.instance.arrayNode();
        form.values(field).stream().filter(value -> !value.isBlank()).forEach(chosen::add);
        return chosen;
    }
}
