package org.nhshdx.tenant.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** What a field of some type should look like, said to somebody who sent something else. */
final class ExpectedValue {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<Class<?>, String> SENTENCES = Map.of(
            String.class, "Give text, in quotes.",
            Boolean.class, "Give true or false, without quotes.",
            Integer.class, "Give a whole number, without quotes, such as 60.",
            Long.class, "Give a whole number, without quotes, such as 60.",
            BigDecimal.class, "Give a number, without quotes, such as 0.00.",
            LocalDate.class, "Give a date that exists, as year-month-day, such as 2018-04-14.",
            LocalTime.class, "Give a time of day, such as 09:30.");

    private ExpectedValue() {}

    static String sentence(Class<?> type) {
        if (type == null) {
            return "Give what the documentation of this address asks for here.";
        }
        if (type.isEnum()) {
            return "Give one of: " + names(type) + ".";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "Give a list, in [ ].";
        }
        return SENTENCES.getOrDefault(type, "Give an object, in { }.");
    }

    static String fields(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> JSON.convertValue(constant, String.class))
                .collect(Collectors.joining(", "));
    }
}
