package org.nhshdx.web.coreteam;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.chapter.Address;
import org.nhshdx.core.message.Letter;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.application.Group;
import org.nhshdx.web.world.OpenForm;
import org.nhshdx.web.world.Visitor;

@QuarkusTest
class DecisionPagesTest {

    @Inject
    Scope scope;

    private Visitor bram;

    @BeforeEach
    void signIn() {
        bram = Visitor.as("bram");
    }

    @Test
    void theQueueLeadsToAPageWithEverythingOnIt() {
        Group.applied(Cast.PIP, "Decide Alpha");
        assertThat(bram.open("/core-team?chapter=Decide+Alpha").asString())
                .contains("NHSHDx Decide Alpha asks to become a chapter").contains("Answer by ");
        assertThat(bram.open(at("decide-alpha")).asString())
                .contains("Wren Tamsin-Okafor, district nurse").contains("The day steers nobody to one product")
                .contains("Near by").contains("Pip Larkspur").contains("Dear Pip Larkspur,");
    }

    @Test
    void judgingAndApprovingAreTwoForms() {
        Group.applied(Cast.PIP, "Decide Beta");
        Response early = send("decide-beta", "approval", Map.of("approval.letter", "Dear Pip, my own words."));
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.asString()).contains("The day steers nobody to one product, platform, standard or supplier.” is to be judged");
        assertThat(OpenForm.value(early, "approval.letter")).isEqualTo("Dear Pip, my own words.");
        Response silent = send("decide-beta", "judgement", Map.of("neutral-ground.reason", "No sponsors."));
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.asString()).contains("href=\"#neutral-ground.kept\"");
        send("decide-beta", "judgement", Map.of("neutral-ground.kept", "yes", "neutral-ground.reason", "No sponsors."));
        Response approved = send("decide-beta", "approval", Map.of("approval.letter", "Dear Pip, my own words."));
        assertThat(approved.statusCode()).isEqualTo(303);
        assertThat(letterTo("decide-beta")).isEqualTo("Dear Pip, my own words.");
        given().get("/x/decide-beta").then().statusCode(200);
        assertThat(bram.open(at("decide-beta")).asString()).contains("There is nothing left to decide");
    }

    @Test
    void askingShowsTheLetterFirstAndSendsItAsChanged() {
        Group.applied(Cast.PIP, "Decide Gamma");
        Response proposed = bram.form(at("decide-gamma"), at("decide-gamma") + "/information-request")
                .fill("request.reason", "Who hosts you?").sendTo(at("decide-gamma") + "/information-request/letter");
        assertThat(proposed.statusCode()).isEqualTo(200);
        assertThat(OpenForm.value(proposed, "request.letter")).contains("Who hosts you?").startsWith("Dear Pip Larkspur,");
        Response asked = send("decide-gamma", "information-request", Map.of(
                "request.reason", "Who hosts you?", "request.letter", "Hello Pip, who hosts you? B."));
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(letterTo("decide-gamma")).isEqualTo("Hello Pip, who hosts you? B.");
        assertThat(bram.open("/core-team?chapter=Decide+Gamma").asString()).contains("With the organisers");
        Visitor pip = Visitor.as("pip");
        assertThat(pip.open("/organise/decide-gamma").asString()).contains("Who hosts you?").contains("Hello Pip");
    }

    @Test
    void decliningKeepsEveryWordUntilAPrincipleIsCited() {
        Group.applied(Cast.PIP, "Decide Delta");
        Response refused = send("decide-delta", "decline", Map.of(
                "decline.reason", "One product.", "decline.wouldChange", "A wider theme."));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("href=\"#decline.principles\"");
        assertThat(OpenForm.value(refused, "decline.wouldChange")).isEqualTo("A wider theme.");
        Response declined = send("decide-delta", "decline", Map.of(
                "decline.reason", "One product.", "decline.wouldChange", "A wider theme.",
                "decline.principles", "neutral-ground"));
        assertThat(declined.statusCode()).isEqualTo(303);
    }

    @Test
    void decliningNamesAllThatIsMissingAtOnceEachAtItsField() {
        Group group = Group.applied(Cast.PIP, "Decide Theta");
        String refused = send("decide-theta", "decline", Map.of()).asString();
        assertThat(refused).contains("3 answers need another look").contains("id=\"decline.reason-wrong\"")
                .contains("id=\"decline.wouldChange-wrong\"").contains("Say what would change the answer")
                .contains("href=\"#decline.principles\"");
        send("decide-theta", "decline", Map.of(
                "decline.reason", "One product.", "decline.wouldChange", "A wider theme.", "decline.principles", "neutral-ground"));
        assertThat(Visitor.as("pip").open("/organise/" + group.address() + "/log").asString())
                .contains("declined the application").contains("Under: neutral ground").contains("A wider theme.");
    }

    @Test
    void aDecisionOnWhatHasChangedMeanwhileIsAskedForAgain() {
        Group group = Group.applied(Cast.PIP, "Decide Epsilon").judgedNeutral();
        OpenForm approval = bram.form(at("decide-epsilon"), at("decide-epsilon") + "/approval");
        group.faces(Cast.OTTOLINE, "review", Map.of()).statusCode(200);
        Response stale = approval.send();
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.asString()).contains("This was changed since you opened it");
    }

    @Test
    void whatAColleagueHasIsTakenOverBeforeItIsDecided() {
        Group group = Group.applied(Cast.PIP, "Decide Theta Two").judgedNeutral();
        String at = at("decide-theta-two");
        OpenForm approval = bram.form(at, at + "/approval").fill("approval.letter", "Dear Pip, mine.");
        assertThat(bram.open(at).asString()).contains("Take it<").doesNotContain("Take it over");
        group.faces(Cast.OTTOLINE, "review", Map.of()).statusCode(200).body("anothers", is(false));
        assertThat(Visitor.as("ottoline").open(at).asString()).contains("Approve and send").doesNotContain("Take it over");
        assertThat(bram.open(at).asString()).contains("Ottoline Marsh has it.", "Take it over").doesNotContain("Approve and send");
        assertThat(approval.send().asString()).contains("What you had written", "Dear Pip, mine.");
        group.facesNow(Cast.BRAM, "approval", Map.of()).statusCode(409).body("detail", containsString("Ottoline Marsh has it. Take it over first"));
        assertThat(bram.form(at, at + "/review").send().statusCode()).isEqualTo(303);
        group.facesNow(Cast.BRAM, "approval", Map.of()).statusCode(200);
    }

    @Test
    void whyItWasPassedOnStandsApartFromWhatWasDecided() {
        Group group = Group.applied(Cast.PIP, "Decide Iota");
        bram.form(at("decide-iota"), at("decide-iota") + "/stepping-aside");
        assertThat(bram.open(at("decide-iota")).asString()).contains("we work on the same ward. The applicants read it too.");
        group.faces(Cast.BRAM, "stepping-aside", Map.of("reason", "Pip is my niece.")).statusCode(200);
        assertThat(Visitor.as("pip").open("/organise/decide-iota/application").asString())
                .contains("Who of the core team passed it on", "Pip is my niece.").doesNotContain("What was decided");
    }

    @Test
    void whoeverKnowsTheApplicantsStepsAsideForGood() {
        Group group = Group.applied(Cast.PIP, "Decide Eta");
        assertThat(send("decide-eta", "review", Map.of()).statusCode()).isEqualTo(303);
        assertThat(send("decide-eta", "stepping-aside", Map.of()).statusCode()).isEqualTo(422);
        OpenForm approval = bram.form(at("decide-eta"), at("decide-eta") + "/approval").fill("approval.letter", "Dear Pip, too late.");
        Response aside = send("decide-eta", "stepping-aside", Map.of("aside.reason", "Pip is my neighbour."));
        assertThat(aside.header("Location")).endsWith("/core-team");
        group.reads().body("state", is("submitted")).body("reviewer", nullValue())
                .body("history[0].reason", is("Pip is my neighbour."));
        Response late = approval.send();
        assertThat(late.statusCode()).isEqualTo(403);
        assertThat(late.asString()).contains("You have stepped aside from this one", "What you had written", "Dear Pip, too late.");
        group.faces(Cast.BRAM, "review", Map.of()).statusCode(403);
        group.faces(Cast.OTTOLINE, "review", Map.of()).statusCode(200);
        assertThat(bram.open("/core-team?chapter=Decide+Eta").asString()).contains("NHSHDx Decide Eta").doesNotContain("href=\"" + at("decide-eta"));
    }

    @Test
    void whoeverIsInTheChapterSeesThatSomebodyElseDecides() {
        Group.applied(Cast.ZOFIA, "Decide Zeta");
        Visitor zofia = Visitor.as("zofia");
        assertThat(zofia.open("/core-team?chapter=Decide+Zeta").asString()).contains("You are in this chapter, stepped aside or declined it, so somebody else decides")
                .doesNotContain("href=\"" + at("decide-zeta"));
        Response refused = zofia.open(at("decide-zeta"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.asString()).contains("nobody decides on their own chapter").doesNotContain("A lead organiser");
        assertThat(Visitor.as("pip").open(at("decide-zeta")).statusCode()).isEqualTo(404);
        assertThat(Visitor.as("pip").open("/core-team").statusCode()).isEqualTo(403);
    }

    private Response send(String place, String deed, Map<String, String> fields) {
        return bram.form(at(place), at(place) + "/" + deed).fill(fields).send();
    }

    private String letterTo(String slug) {
        var chapter = scope.readingShared(() -> Address.at(slug)).orElseThrow().chapterId();
        return scope.reading(chapter, () -> Letter.latest(1)).get(0).body();
    }

    private static String at(String place) {
        return "/core-team/applications/" + place;
    }
}
