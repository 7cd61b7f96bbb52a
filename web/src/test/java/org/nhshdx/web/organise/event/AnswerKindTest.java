package org.nhshdx.web.organise.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhshdx.web.layout.Form;

class AnswerKindTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
            "09:30, 09:30", "9:30, 09:30", "9.30am, 09:30", "9am, 09:00", "12pm, 12:00", "12am, 00:00", "12.15 AM, 00:15",
            "5 pm, 17:00", "17, 17:00", "0930, 09:30", "23:59, 23:59"})
    void timesAreReadAsPeopleTypeThem(String typed, String time) {
        assertThat(read(AnswerKind.TIME, typed)).isEqualTo(time);
    }

    @ParameterizedTest(name = "{0} is no time")
    @ValueSource(strings = {"24:00", "9:60", "13pm", "0am", "half past nine", "-1", "9:5", "99999"})
    void whatIsNoTimeIsNotGuessed(String typed) {
        assertThat(read(AnswerKind.TIME, typed)).isEqualTo("unreadable");
    }

    @ParameterizedTest(name = "{0} pounds are {1}")
    @CsvSource({"0, 0", "£0.00, 0.00", "free, 0", "Free, 0", "2.50, 2.50", "'1,000', 1000"})
    void pricesAreReadAsPeopleTypeThem(String typed, String price) {
        assertThat(read(AnswerKind.MONEY, typed)).isEqualTo(price);
    }

    @ParameterizedTest(name = "{0} is no price")
    @ValueSource(strings = {"-1", "2.505", "two", "1e9", "0x1"})
    void whatIsNoPriceIsNotGuessed(String typed) {
        assertThat(read(AnswerKind.MONEY, typed)).isEqualTo("unreadable");
    }

    @ParameterizedTest(name = "{0} is the number {1}")
    @CsvSource({"60, 60", "'1,200', 1200", "0, 0", "-5, unreadable", "1.5, unreadable", "sixty, unreadable", "9999999999, unreadable"})
    void numbersAreWholeAndNotNegative(String typed, String number) {
        assertThat(read(AnswerKind.NUMBER, typed)).isEqualTo(number);
    }

    private static String read(AnswerKind kind, String typed) {
        return kind.read(Form.holding(Map.of("field", typed)), "field").map(node -> node.asText()).orElse("unreadable");
    }
}
