package org.nhshdx.web.coreteam;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.chapter.Address;
import org.nhshdx.core.message.Letter;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.application.Group;
import org.nhshdx.web.world.OpenForm;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;

/** Two people, or one person twice, at the same decision. */
@QuarkusTest
class DecidingAtOnceTest {

    @Inject
    Scope scope;

    @Inject
    World world;

    @Test
    void ofTwoPeopleWhoDecideAtOnceOneWinsAndTheOtherLosesNoWord() {
        Group.applied(Cast.PIP, "Atonce Alpha").judgedNeutral();
        String at = "/core-team/applications/atonce-alpha";
        OpenForm yes = Visitor.as("bram").form(at, at + "/approval").fill("approval.letter", "Dear Pip, all my own words.");
        OpenForm no = Visitor.as("ottoline").form(at, at + "/decline").fill(Map.of(
                "decline.reason", "One product, I thought.", "decline.wouldChange", "A wider theme.",
                "decline.principles", "neutral-ground", "decline.letter", "Dear Pip, alas."));
        List<Response> both = Stream.<Supplier<Response>>of(yes::send, no::send).map(CompletableFuture::supplyAsync)
                .toList().stream().map(CompletableFuture::join).toList();
        assertThat(both).extracting(Response::statusCode).containsExactlyInAnyOrder(303, 409);
        Response lost = both.get(both.get(0).statusCode() == 409 ? 0 : 1);
        assertThat(lost.asString()).contains("This was changed since you opened it", "What you had written");
        assertThat(lost.asString()).contains(lost == both.get(0)
                ? List.of("Dear Pip, all my own words.")
                : List.of("One product, I thought.", "A wider theme.", "Dear Pip, alas."));
        var chapter = scope.readingShared(() -> Address.at("atonce-alpha")).orElseThrow().chapterId();
        assertThat(scope.reading(chapter, () -> Letter.latest(9))).hasSize(1);
    }

    @Test
    void whoeverJudgesWhatAColleagueHasJudgedMeanwhileReadsThatFirst() {
        Group group = Group.applied(Cast.PIP, "Atonce Delta");
        String at = "/core-team/applications/atonce-delta";
        OpenForm yes = judgement(Visitor.as("bram"), at, "yes", "No product is named.");
        OpenForm no = judgement(Visitor.as("ottoline"), at, "no", "It smells of <b>one</b> product.");
        assertThat(yes.send().statusCode()).isEqualTo(303);
        Response late = no.send();
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString()).contains(
                "Bram Castellane has judged this meanwhile, as kept: “No product is named.”", "It smells of &lt;b&gt;one&lt;/b&gt; product.");
        group.faces(Cast.OTTOLINE, "judgement", Map.of("principle", "neutral-ground", "kept", false, "reason", "Unseen."))
                .statusCode(409).body(containsString("has judged this meanwhile"));
        assertThat(judgement(Visitor.as("ottoline"), at, "no", "I have read it.").send().statusCode()).isEqualTo(303);
    }

    private static OpenForm judgement(Visitor visitor, String at, String kept, String reason) {
        return visitor.form(at, at + "/judgement").fill(Map.of("neutral-ground.kept", kept, "neutral-ground.reason", reason));
    }

    @Test
    void oneAccountInTwoTabsIsOnePerson() {
        World.Place place = world.approvedChapter("Atonce Beta", Cast.MARIGOLD);
        Visitor ottoline = Visitor.as("ottoline");
        String waivers = "/core-team/chapters/" + place.slug() + "/waivers";
        OpenForm proposal = ottoline.form(waivers, waivers);
        ottoline.open(waivers);
        Response proposed = proposal.fill(Map.of(
                "new.principle", "step-free", "new.reason", "A ramp is being built.")).fill(until()).send();
        assertThat(proposed.statusCode()).as(proposed.asString()).isEqualTo(303);
        assertThat(ottoline.open(waivers).asString()).doesNotContain("/confirmation");
        String others = Visitor.as("bram").open(waivers).asString();
        String confirmation = others.replaceAll("(?s).*action=\"([^\"]*/confirmation)\".*", "$1");
        Response confirmed = ottoline.form(waivers, waivers).sendTo(confirmation);
        assertThat(confirmed.statusCode()).isEqualTo(403);
        assertThat(confirmed.asString()).contains("You proposed this waiver. A second person has to confirm it.");
        assertThat(Visitor.as("bram").form(waivers, confirmation).send().statusCode()).isEqualTo(303);
    }

    private static Map<String, String> until() {
        var day = LocalDate.now().plusMonths(3);
        return Map.of(
                "new.until.day", String.valueOf(day.getDayOfMonth()), "new.until.month", String.valueOf(day.getMonthValue()),
                "new.until.year", String.valueOf(day.getYear()));
    }

    @Test
    void aLetterWithMarkupIsKeptAsTypedAndShownHarmless() {
        String typed = "Dear Pip,\n\n<script>alert('hello')</script> <b onclick=\"x()\">yes</b> & [a link](javascript:alert(1))";
        Group.applied(Cast.PIP, "Atonce Gamma").judgedNeutral()
                .facesNow(Cast.BRAM, "approval", Map.of("letter", typed)).statusCode(200);
        var chapter = scope.readingShared(() -> Address.at("atonce-gamma")).orElseThrow().chapterId();
        assertThat(scope.reading(chapter, () -> Letter.latest(1)).get(0).body()).isEqualTo(typed);
        for (String page : List.of(
                Visitor.as("pip").open("/organise/atonce-gamma").asString(),
                Visitor.as("bram").open("/core-team/chapters/atonce-gamma").asString())) {
            assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>alert", "<b onclick", "href=\"javascript:");
        }
        given().get("/x/atonce-gamma").then().statusCode(200).body(containsString("Atonce Gamma"));
    }
}
