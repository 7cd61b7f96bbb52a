package org.nhshdx.web.organise.event;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nhshdx.web.layout.Form;

class RowsTest {

    private static final Rows SPONSORS = new Rows("sponsors", 1, true, List.of(
            Question.text("name"), new Question("benefits", AnswerKind.MANY)));

    @Test
    void anEmptyFormShowsTheLeastThereAre() {
        assertThat(SPONSORS.count(Form.empty())).isEqualTo(1);
    }

    @Test
    void aRowMoreIsShownAndNoneIsLost() {
        Form more = Form.typed(SPONSORS.oneMore(sent("Ada", "Bel")));
        assertThat(SPONSORS.count(more)).isEqualTo(3);
        assertThat(more.value("facts.sponsors[1].name")).isEqualTo("Bel");
    }

    @Test
    void takingARowOutMovesTheOthersUpWithAllTheirAnswers() {
        MultivaluedMap<String, String> sent = sent("Ada", "Bel", "Cyd");
        sent.addAll("facts.sponsors[2].benefits", "thanks", "logo");
        Form fewer = Form.typed(SPONSORS.without(sent, 0));
        assertThat(fewer.value("facts.sponsors[0].name")).isEqualTo("Bel");
        assertThat(fewer.value("facts.sponsors[1].name")).isEqualTo("Cyd");
        assertThat(fewer.values("facts.sponsors[1].benefits")).containsExactly("thanks", "logo");
        assertThat(SPONSORS.count(fewer)).isEqualTo(2);
        assertThat(fewer.value("about")).isEqualTo("kept");
    }

    @Test
    void whatWasTakenOutComesBackInItsPlaceWithAllItsAnswers() {
        MultivaluedMap<String, String> sent = sent("Ada", "Bel", "Cyd");
        sent.addAll("facts.sponsors[1].benefits", "thanks", "logo");
        MultivaluedMap<String, String> fewer = SPONSORS.without(sent, 1);
        fewer.putSingle("facts.sponsors[1].name", "Cyd Ltd");
        Form again = Form.typed(SPONSORS.returned(fewer, 1));
        assertThat(again.value("facts.sponsors[0].name")).isEqualTo("Ada");
        assertThat(again.value("facts.sponsors[1].name")).isEqualTo("Bel");
        assertThat(again.values("facts.sponsors[1].benefits")).containsExactly("thanks", "logo");
        assertThat(again.value("facts.sponsors[2].name")).isEqualTo("Cyd Ltd");
        assertThat(again.answered("undo")).isFalse();
    }

    @Test
    void emptyRowsBetweenAreClosedUpSoThatAdviceFindsItsRow() {
        Form tidy = Form.typed(SPONSORS.closedUp(sent("", "Bel", " ", "Dot")));
        assertThat(SPONSORS.filled(tidy)).containsExactly(0, 1);
        assertThat(tidy.value("facts.sponsors[1].name")).isEqualTo("Dot");
    }

    @Test
    void nobodyMakesThePageEndlessByAskingForRows() {
        MultivaluedMap<String, String> sent = sent("Ada");
        sent.putSingle("rows.sponsors", "999");
        assertThat(SPONSORS.count(Form.typed(sent))).isEqualTo(200);
    }

    private static MultivaluedMap<String, String> sent(String... names) {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
        sent.putSingle("about", "kept");
        for (int row = 0; row < names.length; row++) {
            sent.putSingle("facts.sponsors[" + row + "].name", names[row]);
        }
        return sent;
    }
}
