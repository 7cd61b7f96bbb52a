package org.nhshdx.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.problem.Refused;

class FormTest {

    @Test
    void keepsEveryWordOfWhatWasRefused() {
        var sent = new MultivaluedHashMap<>(Map.of("title", "  Tea & <b>cake</b> 🌱 "));
        Form form = Form.typed(sent).refused(Refused.invalid(List.of(
                new Advice("title", "Begin with the place."), Advice.overall("Sign the charter."))));
        assertThat(form.value("title")).isEqualTo("Tea & <b>cake</b> 🌱");
        assertThat(form.advice("title")).isEqualTo("Begin with the place.");
        assertThat(form.advice("why")).isEmpty();
        assertThat(form.mistakes()).hasSize(2);
    }

    @Test
    void leavesOutWhatNoDatabaseHoldsAndKeepsOneKindOfLineEnd() {
        var sent = new MultivaluedHashMap<>(Map.of("why", "one\r\ntwo\u0000 \ud83c three 🌱"));
        assertThat(Form.typed(sent).value("why")).isEqualTo("one\ntwo  three 🌱");
    }

    @Test
    void readsADateFromItsThreeFields() {
        Form form = Form.holding(Map.of("on.day", "14", "on.month", "4", "on.year", "2018"));
        assertThat(form.date("on")).contains(LocalDate.of(2018, 4, 14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"April", "apr", "APRIL", "04"})
    void readsAMonthAlsoByItsName(String month) {
        Form form = Form.holding(Map.of("on.day", "14", "on.month", month, "on.year", "2018"));
        assertThat(form.date("on")).contains(LocalDate.of(2018, 4, 14));
    }

    @Test
    void takesWhatIsNoDateForNone() {
        assertThat(Form.holding(Map.of("on.day", "31", "on.month", "2", "on.year", "2018")).date("on")).isEmpty();
        assertThat(Form.holding(Map.of("on.day", "soon")).date("on")).isEmpty();
        assertThat(Form.empty().date("on")).isEmpty();
    }

    @Test
    void remembersSeveralChoices() {
        var sent = new MultivaluedHashMap<String, String>();
        sent.put("principle", List.of("weekend", "no-clash"));
        assertThat(Form.typed(sent).has("principle", "no-clash")).isTrue();
        assertThat(Form.typed(sent).has("principle", "step-free")).isFalse();
    }

    @Test
    void leavesOutWhatShowsLettersInAnotherOrder() {
        var sent = new MultivaluedHashMap<String, String>();
        sent.add("place", "\u202Eabc\u202D");
        assertThat(Form.typed(sent).value("place")).isEqualTo("abc");
    }
}
