package org.nhshdx.web.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhshdx.web.world.OpenForm;
import org.nhshdx.web.world.Visitor;

/** The next version of the charter, written by two people at once. */
@QuarkusTest
class DraftingTest {

    private static final String PAGE = "/core-team/charter/draft";
    private static final String CLASH = "principles.find { it.principle == 'no-clash' }.";

    private final DraftDesk ottoline = new DraftDesk("ottoline");
    private final DraftDesk bram = new DraftDesk("bram");

    @BeforeEach
    void start() {
        ottoline.startedAfresh();
    }

    @AfterEach
    void throwAway() {
        ottoline.json().post(DraftDesk.DRAFT + "/disposal");
    }

    @Test
    void itBeginsAsACopyOfTheNewestVersionAndThereIsOneAtATime() {
        ottoline.read().body("state", is("open")).body("principles.size()", is(36)).body("leftOut.size()", is(0))
                .body(CLASH + "reads", containsString("within 14 days and 80 km"))
                .body(CLASH + "statement", containsString("within [days] days and [kilometres] km"));
        bram.json().post(DraftDesk.DRAFT).then().statusCode(409);
    }

    @Test
    void aFigureAndWordsAreSavedAndReadInTheSentence() {
        Map<String, Object> clause = ottoline.clause("no-clash");
        clause.put("figures", Map.of("days", 21, "kilometres", "100"));
        clause.put("statement", "No day within [kilometres] km is less than [days] days away.");
        ottoline.save("no-clash", clause).statusCode(200)
                .body(CLASH + "reads", is("No day within 100 km is less than 21 days away."))
                .body(CLASH + "savedBy", is("Ottoline Marsh"));
    }

    @Test
    void whatDoesNotFitIsNamedFieldByField() {
        Map<String, Object> clause = ottoline.clause("no-clash");
        clause.put("strength", "law");
        clause.put("figures", Map.of("days", 61, "kilometres", "far", "miles", 3));
        clause.put("statement", "");
        clause.put("reason", "x".repeat(601));
        ottoline.save("no-clash", clause).statusCode(422)
                .body("problems.find { it.field == 'strength' }.advice", containsString("rule, default, value"))
                .body("problems.find { it.field == 'figures.days' }.advice", is("Give a whole number from 0 to 60 days."))
                .body("problems.field", hasItem("figures.kilometres")).body("problems.field", hasItem("figures.miles"))
                .body("problems.find { it.field == 'statement' }.advice", is("Write the promise in one sentence."))
                .body("problems.field", hasItem("reason"));
        clause = ottoline.clause("weekend");
        clause.put("statement", "Every day is within [days] days.");
        ottoline.save("weekend", clause).statusCode(422)
                .body("problems.find { it.field == 'statement' }.advice", containsString("[days] names no figure"));
        ottoline.figure("three-to-six-judges", "most", 2).statusCode(422).body("problems.field", hasItem("figures.most"));
        ottoline.save("free-beer", ottoline.clause("weekend")).statusCode(404);
    }

    @Test
    void whatIsNeverWaivedStaysARuleAndInTheCharter() {
        ottoline.bind("free-to-attend", "default").statusCode(422)
                .body("problems.find { it.field == 'strength' }.advice", is("It is never waived, so it stays a rule."));
        ottoline.leaveOut("free-to-attend").statusCode(409);
        ottoline.bind("patients-and-carers", "rule").statusCode(422);
    }

    @Test
    void aPrincipleIsLeftOutPutBackAndMoved() {
        Map<String, Object> childcare = ottoline.clause("childcare");
        ottoline.leaveOut("childcare").statusCode(200).body("leftOut", hasItem("childcare"))
                .body("principles.principle", not(hasItem("childcare")));
        childcare.put("version", ottoline.version());
        ottoline.save("childcare", childcare).statusCode(200).body("principles[35].principle", is("childcare"));
        ottoline.json().body(Map.of("place", 1)).put(DraftDesk.DRAFT + "/principles/childcare/place").then().statusCode(200)
                .body("principles[0].principle", is("childcare"));
    }

    @Test
    void twoPeopleAtDifferentPrinciplesDoNotMeet() {
        Map<String, Object> weekend = ottoline.clause("weekend");
        bram.bind("childcare", "default").statusCode(200);
        weekend.put("reason", "Most people can come then.");
        ottoline.save("weekend", weekend).statusCode(200);
    }

    @Test
    void ofTwoPeopleAtTheSamePrincipleTheSecondIsShownBothAndNothingIsLost() {
        Visitor visitor = Visitor.as("ottoline");
        OpenForm form = visitor.form(PAGE + "/principles/no-clash", PAGE + "/principles/no-clash");
        bram.figure("no-clash", "days", 28).statusCode(200);
        var answer = form.fill("figures.days", "7").fill("reason", "So that both halls are full.").send();
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("Bram Castellane has saved meanwhile: 28");
        assertThat(OpenForm.value(answer, "figures.days")).isEqualTo("7");
        assertThat(OpenForm.value(answer, "reason")).isEqualTo("So that both halls are full.");
        bram.read().body(CLASH + "figures[0].typed", is("28"));
        String seen = OpenForm.value(answer, "version");
        assertThat(form.fill("version", seen).send().statusCode()).isEqualTo(303);
        bram.read().body(CLASH + "figures[0].typed", is("7"));
    }

    @Test
    void aRefusedFormIsStillAsOldAsItWas() {
        OpenForm form = Visitor.as("ottoline").form(PAGE + "/principles/no-clash", PAGE + "/principles/no-clash");
        String version = String.valueOf(ottoline.version());
        bram.figure("no-clash", "days", 28).statusCode(200);
        var refused = form.fill("figures.days", "many").send();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(OpenForm.value(refused, "version")).isEqualTo(version);
    }

    @Test
    void whoeverSavesWhatWasLeftOutMeanwhileIsTold() {
        Map<String, Object> clause = ottoline.clause("childcare");
        bram.leaveOut("childcare").statusCode(200);
        ottoline.save("childcare", clause).statusCode(409).body("problems.advice", hasItem(containsString("left this principle out")));
    }

    @Test
    void pagesLeadThroughADraft() {
        Visitor visitor = Visitor.as("bram");
        visitor.open("/core-team/charter").then().statusCode(200).body(containsString("Open the draft"));
        visitor.open(PAGE).then().statusCode(200).body(containsString("Simulate it"));
        visitor.form(PAGE, PAGE + "/disposal").send().then().statusCode(303);
        visitor.open(PAGE).then().statusCode(303).header("Location", equalTo(visitor.open(PAGE).header("Location")));
    }
}
