package org.nhshdx.web.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.running.As;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.tenant.demo.MovableClock;

@QuarkusTest
class ApplyingTest {

    @Inject
    MovableClock clock;

    @Test
    void aDraftHasAWorkingAddressALeadAndAStarterPageAndIsNotPublic() {
        Group group = Group.starting(Cast.PIP, "Applying Alpha");
        assertThat(group.address()).matches("applying-alpha-[a-z0-9]{4}");
        group.reads().body("state", is("draft")).body("standing", is("provisional"))
                .body("completeness.missing.field", hasItems("town", "team", "why", "signature"))
                .body("completeness.percent", is(8));
        As.caller("pip").get("/api/v1/organise").then().statusCode(200)
                .body("find { it.slug == '%s' }.role".formatted(group.address()), is("lead"));
        As.caller("marigold").get("/api/v1/organise/" + group.address() + "/application").then().statusCode(404);
    }

    @Test
    void savingAndResumingKeepsEveryWordOfAnyScriptAndLength() {
        Group group = Group.starting(Cast.PIP, "Applying Beta");
        Map<String, Object> answers = group.answers();
        answers.put("why", "Añadir <b>čaj</b> & \"שלום עולם\" 👩🏽‍⚕️\n\n<script>alert(1)</script>");
        answers.put("forWhom", "ж".repeat(10_000));
        group.saves(answers).statusCode(200);
        group.reads().body("answers.why", is(answers.get("why"))).body("answers.forWhom", is(answers.get("forWhom")))
                .body("answers.team.name", contains("Wren Tamsin-Okafor", "Jory Petrakis"))
                .body("answers.nation", is("england"));
        answers.put("why", "x".repeat(20_001));
        group.saves(answers).statusCode(422).body("problems[0].field", is("why"))
                .body("problems[0].advice", containsString("20,000"));
    }

    @Test
    void aPlaceKeepsItsSpellingAndGetsAnAddressThatAnybodyCanType() {
        Group accents = Group.starting(Cast.PIP, "Ynys Môn & Applying");
        assertThat(accents.address()).matches("ynys-mon-applying-[a-z0-9]{4}");
        accents.reads().body("place", is("Ynys Môn & Applying"));
        Group scripts = Group.starting(Cast.PIP, "Applying & مرحبا");
        assertThat(Visitor.as("pip").open("/organise/" + scripts.address()).asString()).contains("Applying &amp; مرحبا");
    }

    @Test
    void whatNoPlaceIsCalledIsRefusedAtTheStartAndLater() {
        for (String place : List.of("NHSHDx Applying", "<script>alert(1)</script>", "12345", "Applying 🐑")) {
            As.caller("pip").contentType(ContentType.JSON).body(Map.of("place", place))
                    .post("/api/v1/organise").then().statusCode(422).body("problems[0].field", is("place"));
        }
        Group group = Group.starting(Cast.PIP, "Applying Mu");
        Map<String, Object> answers = group.answers();
        answers.put("place", "NHSHDx Applying Mu");
        group.saves(answers).statusCode(422).body("problems[0].field", is("place"));
    }

    @Test
    void aTakenPlaceIsSaidBeforeItIsSubmitted() {
        Group.applied(Cast.MARIGOLD, "Applying Nu");
        Group late = Group.starting(Cast.PIP, "applying nu");
        late.reads().body("completeness.missing[0].field", is("place"))
                .body("completeness.missing[0].sentence", containsString("is taken"));
        Map<String, Object> answers = late.answers();
        answers.put("place", "Applying Nu Marsh");
        late.saves(answers).statusCode(200).body("completeness.missing.field", not(hasItem("place")));
    }

    @Test
    void theSelfCheckFollowsTheAnswers() {
        Group group = Group.starting(Cast.PIP, "Applying Gamma");
        group.reads().body("examination.findings.find { it.principle == 'nhs-marks-permitted' }.outcome", is("broken"));
        group.saves(group.answers()).statusCode(200);
        group.reads().body("examination.findings.find { it.principle == 'nhs-marks-permitted' }.outcome", is("kept"))
                .body("examination.findings.find { it.principle == 'neutral-ground' }.outcome", is("to-be-judged"));
    }

    @Test
    void aStaleSaveIsRefusedAndTakesNothingAway() {
        Group group = Group.starting(Cast.PIP, "Applying Delta");
        int seen = group.version();
        Map<String, Object> first = group.answers();
        group.saves(first, seen).statusCode(200);
        Map<String, Object> second = group.answers();
        second.put("why", "Another reason.");
        group.saves(second, seen).statusCode(409).contentType("application/problem+json")
                .body("problems[0].field", is("version"));
        group.reads().body("answers.why", is(first.get("why")));
    }

    @Test
    void whatIsNotUnderstoodIsRefusedByName() {
        Group group = Group.starting(Cast.PIP, "Applying Epsilon");
        Map<String, Object> answers = group.answers();
        answers.put("favouriteColour", "lime");
        group.saves(answers).statusCode(400).body("problems[0].field", is("answers.favouriteColour"));
        answers.remove("favouriteColour");
        answers.put("nation", "narnia");
        group.saves(answers).statusCode(400).body("problems[0].field", is("answers.nation"));
        As.caller("pip").contentType(ContentType.JSON).body(Map.of("place", "日本"))
                .post("/api/v1/organise").then().statusCode(422).body("problems[0].field", is("place"));
        As.caller("pip").contentType(ContentType.JSON).body(Map.of("place", " "))
                .post("/api/v1/organise").then().statusCode(422).body("problems[0].field", is("place"));
    }

    @Test
    void submittingNamesWhatIsMissing() {
        Group group = Group.starting(Cast.PIP, "Applying Zeta");
        group.does("submission").statusCode(422)
                .body("problems.field", contains(
                        "town", "nation", "whoYouAre", "team", "hostOrganisation", "why", "forWhom", "roughDate", "roughVenue",
                        "nhsMarks", "signature"));
        group.reads().body("state", is("draft"));
    }

    @Test
    void submittingClaimsThePlaceStartsTheClockAndAsksForJudgement() {
        clock.on(LocalDate.of(2026, 12, 18), () -> {
            Group group = Group.applied(Cast.PIP, "Applying Eta");
            group.reads().body("state", is("submitted")).body("slug", is("applying-eta"))
                    .body("answerBy", is("2027-01-06"))
                    .body("ahead", is(org.hamcrest.Matchers.greaterThanOrEqualTo(0)));
            As.caller("bram").get("/api/v1/core-team/queue").then().statusCode(200)
                    .body("find { it.chapter == 'applying-eta' }.answerBy", is("2027-01-06"));
            group.saves(group.answers()).statusCode(409).body("detail", containsString("submitted"));
        });
    }

    @Test
    void ofTwoThatApplyForOnePlaceAtOnceTheFirstHasIt() {
        Group one = ready(Cast.PIP);
        Group other = ready(Cast.MARIGOLD);
        List<Integer> statuses = Stream.of(one, other)
                .map(group -> CompletableFuture.supplyAsync(() -> group.does("submission").extract().statusCode()))
                .toList().stream().map(CompletableFuture::join).sorted().toList();
        assertThat(statuses).containsExactly(200, 409);
        Group late = ready(Cast.IDRIS);
        late.does("submission").statusCode(409).body("problems[0].field", is("place"))
                .body("detail", containsString("NHSHDx Applying Theta is taken"));
        late.reads().body("state", is("draft")).body("slug", matchesPattern("applying-theta-.{4}"));
    }

    @Test
    void whatIsWithdrawnFreesThePlaceForTheNextGroup() {
        Group group = Group.applied(Cast.PIP, "Applying Iota");
        group.does("withdrawal").statusCode(422).body("problems[0].field", is("reason"));
        group.does("withdrawal", Map.of("reason", "Our venue closed.")).statusCode(200)
                .body("state", is("withdrawn")).body("standing", is("released")).body("slug", is(group.address()))
                .body("history[0].reason", is("Our venue closed."));
        group.does("withdrawal", Map.of("reason", "Again.")).statusCode(409);
        As.caller("bram").get("/api/v1/core-team/queue").then().body("chapter", not(hasItem("applying-iota")));
        Group.applied(Cast.MARIGOLD, "Applying Iota").reads().body("slug", is("applying-iota"));
    }

    @Test
    void onlyALeadSignsSubmitsAndWithdraws() {
        Group group = Group.starting(Cast.PIP, "Applying Kappa");
        for (String deed : List.of("signature", "submission", "withdrawal")) {
            As.caller("marigold").contentType(ContentType.JSON).body("{}")
                    .post("/api/v1/organise/" + group.address() + "/application/" + deed).then().statusCode(404);
            As.caller("ottoline").contentType(ContentType.JSON).body("{}")
                    .post("/api/v1/organise/" + group.address() + "/application/" + deed).then().statusCode(403);
        }
        group.reads().body("history", empty());
    }

    private static Group ready(Cast lead) {
        Group group = Group.starting(lead, "Applying Theta");
        group.saves(group.answers()).statusCode(200);
        group.does("signature").statusCode(200).body("signed.name", is(lead.fullName())).body("signed.charterVersion", is(1));
        return group;
    }
}
