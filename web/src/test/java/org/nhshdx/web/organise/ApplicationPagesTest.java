package org.nhshdx.web.organise;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.application.Group;
import org.nhshdx.web.world.OpenForm;
import org.nhshdx.web.world.Visitor;

@QuarkusTest
class ApplicationPagesTest {

    private Visitor pip;

    @BeforeEach
    void signIn() {
        pip = Visitor.as("pip");
    }

    @Test
    void anybodyReadsWhatItTakesAndStartingAsksToSignInFirst() {
        given().get("/apply").then().statusCode(200);
        assertThat(given().redirects().follow(false).get("/apply/start").statusCode()).isEqualTo(302);
    }

    @Test
    void startingLeadsToTheQuestionsAndKeepsAWordThatIsRefused() {
        Response refused = pip.form("/apply/start").fill("place", "日本").send();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(OpenForm.value(refused, "place")).isEqualTo("日本");
        assertThat(refused.asString()).contains("letters from a to z").contains("id=\"place-wrong\"");
        String desk = start("Questions Alpha");
        assertThat(desk).matches("/organise/questions-alpha-[a-z0-9]{4}");
        assertThat(pip.open("/organise").asString()).contains("NHSHDx Questions Alpha").contains("applying");
        assertThat(pip.open(desk).asString()).contains("Go on with your application").contains("11 answers are still missing");
    }

    @Test
    void answersAreSavedAPageAtATimeAndKeptToTheLetter() {
        String desk = start("Pages Beta");
        String why = "She said \"hello\" & <b>left</b>.\n\nשלום 👩🏽‍⚕️ " + "ж".repeat(10_000);
        Response saved = pip.form(desk + "/application/why").fill("why", why).fill("forWhom", "Everybody").send();
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.header("Location")).endsWith(desk + "/application/day");
        Response again = pip.open(desk + "/application/why");
        assertThat(OpenForm.value(again, "why")).isEqualTo(why);
        assertThat(pip.open(desk + "/application/check").asString()).contains("&lt;b&gt;left&lt;/b&gt;").doesNotContain("<b>left");
        pip.form(desk + "/application/team").fill("team.1.name", "Wren").fill("team.3.name", "Jory").send();
        assertThat(OpenForm.value(pip.open(desk + "/application/team"), "team.2.name")).isEqualTo("Jory");
    }

    @Test
    void aTakenPlaceIsSaidWhereItIsWrittenAndTheDraftIsKept() {
        Group.applied(Cast.MARIGOLD, "Pages Kappa");
        String desk = start("Pages Lambda");
        Response saved = pip.form(desk + "/application/place").fill(Map.of("place", "Pages Kappa", "town", "Hereford")).send();
        assertThat(saved.header("Location")).endsWith(desk + "/application/place");
        Response told = pip.open(desk + "/application/place");
        assertThat(told.asString()).contains("NHSHDx Pages Kappa is taken").contains("href=\"#place\"");
        assertThat(OpenForm.value(told, "town")).isEqualTo("Hereford");
        assertThat(pip.open(desk + "/application/check").asString()).contains("NHSHDx Pages Kappa is taken");
        assertThat(pip.open(desk + "/application").asString()).contains("NHSHDx Pages Kappa is taken");
        assertThat(pip.form(desk + "/application/place").send().header("Location")).endsWith(desk + "/application/team");
    }

    @Test
    void whatIsNoPostcodeComesBackWithItsAdvice() {
        String desk = start("Pages Mu");
        Response refused = pip.form(desk + "/application/place").fill("postcode", "not a postcode").send();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("href=\"#postcode\"");
        assertThat(OpenForm.value(refused, "postcode")).isEqualTo("not a postcode");
    }

    @Test
    void whatIsTooLongComesBackWholeWithItsAdvice() {
        String desk = start("Pages Gamma");
        Response refused = pip.form(desk + "/application/why").fill("why", "x".repeat(20_001)).fill("forWhom", "All").send();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(OpenForm.value(refused, "why")).hasSize(20_001);
        assertThat(OpenForm.value(refused, "forWhom")).isEqualTo("All");
        assertThat(refused.asString()).contains("href=\"#why\"").contains("Shorten this to 20,000 characters");
    }

    @Test
    void twoPeopleOnOnePageSeeBothValuesAndLoseNothing() {
        String desk = start("Pages Delta");
        OpenForm first = pip.form(desk + "/application/why");
        OpenForm second = pip.form(desk + "/application/why");
        OpenForm elsewhere = pip.form(desk + "/application/host");
        assertThat(first.fill("why", "My reason").send().statusCode()).isEqualTo(303);
        Response conflict = second.fill("why", "Your reason").send();
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(OpenForm.value(conflict, "why")).isEqualTo("Your reason");
        assertThat(conflict.asString()).contains("This page was saved meanwhile").contains("My reason");
        assertThat(elsewhere.fill("hostOrganisation", "The library").send().statusCode()).isEqualTo(303);
        assertThat(OpenForm.value(pip.open(desk + "/application/why"), "why")).isEqualTo("My reason");
    }

    @Test
    void checkingSigningAndSubmittingEndsOnTheClaimedAddress() {
        String desk = start("Pages Epsilon");
        Response tooEarly = pip.form(desk + "/application/check", desk + "/application/check/submission").send();
        assertThat(tooEarly.statusCode()).isEqualTo(422);
        assertThat(tooEarly.asString()).contains("href=\"#team\"").contains("Name at least two people");
        answer(desk);
        Response unsigned = pip.form(desk + "/application/check", desk + "/application/check/signature").send();
        assertThat(unsigned.statusCode()).isEqualTo(422);
        pip.form(desk + "/application/check", desk + "/application/check/signature").fill("agree", "yes").send();
        Response submitted = pip.form(desk + "/application/check", desk + "/application/check/submission").send();
        assertThat(submitted.statusCode()).isEqualTo(303);
        assertThat(submitted.header("Location")).endsWith("/organise/pages-epsilon");
        assertThat(pip.open("/organise/pages-epsilon").asString()).contains("We answer by");
        assertThat(pip.open("/organise/pages-epsilon/application/why").statusCode()).isEqualTo(303);
    }

    @Test
    void withdrawingAsksWhyAndLeadsHome() {
        Group group = Group.applied(Cast.PIP, "Pages Zeta");
        String page = "/organise/" + group.address() + "/application/withdrawal";
        assertThat(pip.form(page).fill("reason", " ").send().statusCode()).isEqualTo(422);
        assertThat(pip.form(page).fill("reason", "No venue").send().header("Location")).endsWith("/organise");
        assertThat(pip.open("/organise/" + group.address()).asString()).contains("This application is over").contains("No venue")
                .doesNotContain("Plan a day").doesNotContain("while we decide");
    }

    @Test
    void theSiteCanBeSeenWithAWatermarkBeforeAnybodyElseSeesIt() {
        String desk = start("Pages Iota");
        String preview = pip.open(desk + "/preview").asString();
        assertThat(preview).contains("class=\"watermark").contains("in and around Pages Iota").contains("noindex");
        assertThat(given().get(desk.replace("/organise/", "/x/")).statusCode()).isEqualTo(404);
        assertThat(Visitor.as("idris").open(desk + "/preview").statusCode()).isEqualTo(404);
    }

    @Test
    void theLogNamesWhoDidWhatAndWhy() {
        Group group = Group.applied(Cast.PIP, "Pages Eta");
        assertThat(pip.open("/organise/" + group.address() + "/log").asString())
                .contains("Pip Larkspur").contains("submitted the application").contains("An answer is due by");
    }

    @Test
    void strangersFindNothingAndAFormWithoutItsTokenIsRefused() {
        String desk = start("Pages Theta");
        assertThat(Visitor.as("idris").open(desk).statusCode()).isEqualTo(404);
        assertThat(Visitor.as("idris").open(desk + "/application/why").statusCode()).isEqualTo(404);
        assertThat(pip.submitWithoutToken(desk + "/application/why", Map.of("why", "x")).statusCode()).isEqualTo(400);
        assertThat(pip.open(desk + "/application/nonsense").statusCode()).isEqualTo(404);
    }

    private String start(String place) {
        String location = pip.form("/apply/start").fill("place", place).send().header("Location");
        return location.substring(location.indexOf("/organise"), location.lastIndexOf("/application"));
    }

    private void answer(String desk) {
        String at = desk + "/application/";
        pip.form(at + "place").fill(Map.of("town", "Hereford", "nation", "england")).send();
        pip.form(at + "team").fill("whoYouAre", "Two of us.").fill(Map.of(
                "team.1.name", "Wren", "team.1.does", "nurse", "team.2.name", "Jory", "team.2.does", "developer")).send();
        pip.form(at + "host").fill("hostOrganisation", "The library").send();
        pip.form(at + "why").fill(Map.of("why", "Because.", "forWhom", "All.")).send();
        pip.form(at + "day").fill(Map.of("roughDate", "Spring", "roughVenue", "The library")).send();
        pip.form(at + "sponsors").send();
        Response last = pip.form(at + "nhs-marks").fill("nhsMarks", "none-used").send();
        assertThat(last.header("Location")).endsWith("/application/check");
    }
}
