package org.nhshdx.web.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.event.SponsorAnswer;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.sponsor.SponsorRegister;
import org.nhshdx.web.world.OpenForm;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;

/** The core team's pages for judging, waiving and sponsors. */
@QuarkusTest
class CoreTeamPagesTest {

    private static final LocalDate UNTIL = LocalDate.now().plusMonths(3);

    @Inject
    World world;

    @Inject
    SponsorRegister register;

    @Test
    void whatWaitsIsJudgedWhereItsFindingStands() {
        Desk desk = desk("Barleyford");
        String event = desk.create(GoodDay.in("Barleyford"));
        desk.decide(event, "judgement-request", Map.of()).statusCode(200);
        Visitor ottoline = Visitor.as("ottoline");
        String page = "/core-team/chapters/barleyford/events/" + event;
        assertThat(ottoline.open("/core-team/judgements").asString()).contains("NHSHDx Barleyford").contains(page);
        assertThat(ottoline.open("/core-team").asString()).contains(page, "of their day “NHSHDx Barleyford”");
        Response refused = ottoline.form(page, page + "/judgement").fill("neutral-ground.kept", "yes").send();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("id=\"neutral-ground.reason-wrong\"");
        Response judged = ottoline.form(page, page + "/judgement")
                .fill(Map.of("neutral-ground.kept", "yes", "neutral-ground.reason", "No shop window.")).send();
        assertThat(judged.statusCode()).isEqualTo(303);
        assertThat(ottoline.open("/core-team/judgements").asString()).doesNotContain(page);
        desk.announce(event).statusCode(200);
    }

    @Test
    void aRuleIsWaivedByTwoPeopleOnTheirPages() {
        Desk desk = desk("Cattersby");
        String event = desk.create(GoodDay.in("Cattersby").without("days").with("ticketPrice", 0).with("photoOptOut", false));
        String page = "/core-team/chapters/cattersby/events/" + event;
        Visitor ottoline = Visitor.as("ottoline");
        Response proposed = ottoline.form(page, page + "/waiver").sendTo(page + "/waiver");
        assertThat(proposed.statusCode()).isEqualTo(422);
        desk.decide(event, "waivers", Map.of("principle", "photos-optional", "reason", "A film is made, and all agreed.",
                "until", UNTIL.toString())).statusCode(201);
        String waiver = desk.read(event).extract().path("waivers[0].id");
        String deed = "/core-team/chapters/cattersby/waivers/" + waiver;
        assertThat(ottoline.form(page, deed + "/proposal").send().header("Location")).endsWith(page);
        assertThat(ottoline.open(page).asString()).contains("You proposed it").doesNotContain("Confirm it, as the second person");
        Response again = ottoline.form(page, deed + "/refusal").sendTo(deed + "/confirmation");
        assertThat(again.statusCode()).isEqualTo(403);
        assertThat(again.asString()).contains("second person");
        assertThat(Visitor.as("bram").form(page, deed + "/confirmation").send().statusCode()).isEqualTo(303);
        desk.read(event).body("examination.findings.find { it.principle == 'photos-optional' }.outcome",
                is("waived"));
    }

    @Test
    void aSponsorIsClearedOnTheEventsPageAndStandsInTheRegister() {
        Desk desk = desk("Dewlap Green");
        String event = desk.create(GoodDay.in("Dewlap Green").sponsoredBy("Moth & Lantern Books"));
        String page = "/core-team/chapters/" + desk.place() + "/events/" + event;
        Visitor bram = Visitor.as("bram");
        Response decided = bram.form(page, page + "/sponsor")
                .fill(Map.of("sponsor.0.kept", "yes", "sponsor.0.reason", "A second-hand bookshop.")).send();
        assertThat(decided.statusCode()).isEqualTo(303);
        assertThat(bram.open("/core-team/sponsors").asString()).contains("Moth &amp; Lantern Books").contains("A second-hand bookshop.");
        desk.read(event).body("examination.findings.find { it.principle == 'sponsors-cleared' }.outcome",
                is("kept"));
        Response refused = bram.form("/core-team/sponsors").fill("name", "Gilt Edge Data").send();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(OpenForm.value(refused, "name")).isEqualTo("Gilt Edge Data");
    }

    @Test
    void whatSettledItselfIsTakenOffTheList() {
        Desk desk = desk("Eddlestow");
        String event = desk.create(GoodDay.in("Eddlestow").sponsoredBy("Corvid Rope Works"));
        desk.decide(event, "judgement-request", Map.of()).statusCode(200);
        Visitor ottoline = Visitor.as("ottoline");
        register.decide(world.asker(Cast.OTTOLINE), "corvid rope-works", new SponsorAnswer(true, "Known.", ""), 0);
        String page = "/core-team/chapters/eddlestow/events/" + event;
        assertThat(ottoline.open(page).asString()).contains("Nothing is left to judge");
        assertThat(ottoline.form(page, page + "/setting-aside").send().statusCode()).isEqualTo(303);
        assertThat(ottoline.open(page).asString()).doesNotContain("Nothing is left to judge");
    }

    @Test
    void aWholeChapterIsGivenAWaiverOnAPageOfItsOwn() {
        desk("Fennymere");
        String page = "/core-team/chapters/fennymere/waivers";
        Visitor ottoline = Visitor.as("ottoline");
        Response refused = ottoline.form(page, page).fill(Map.of("new.principle", "weekend", "new.reason", "Nurses are released on Fridays.")).send();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(OpenForm.value(refused, "new.reason")).isEqualTo("Nurses are released on Fridays.");
        Response given = ottoline.form(page, page).fill(Map.of("new.principle", "weekend", "new.reason", "Nurses are released on Fridays.",
                "new.until.day", String.valueOf(UNTIL.getDayOfMonth()), "new.until.month", String.valueOf(UNTIL.getMonthValue()),
                "new.until.year", String.valueOf(UNTIL.getYear()))).send();
        assertThat(given.statusCode()).isEqualTo(303);
        assertThat(ottoline.open(page).asString()).contains("holds until");
    }

    @Test
    void organisersAndStrangersSeeNoneOfThis() {
        Desk desk = desk("Gorsedale");
        String event = desk.create(GoodDay.in("Gorsedale"));
        assertThat(Visitor.as("marigold").open("/core-team/chapters/gorsedale/events/" + event).statusCode()).isEqualTo(403);
        assertThat(Visitor.as("callum").open("/core-team/chapters/gorsedale/waivers").statusCode()).isEqualTo(404);
        assertThat(Visitor.as("marigold").open("/core-team/sponsors").statusCode()).isEqualTo(403);
        assertThat(given().redirects().follow(false).get("/core-team/judgements").statusCode()).isEqualTo(302);
    }

    private Desk desk(String name) {
        return new Desk("marigold", world.approvedChapter(name, Cast.MARIGOLD).slug());
    }
}
