package org.nhshdx.web.licence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.event.HoldingEvents;
import org.nhshdx.web.world.OpenForm;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** Journey D as people walk it: ask, decide, read the licence. */
@QuarkusTest
class BrandPagesTest {

    @Inject
    World world;

    @Inject
    MovableClock clock;

    @Inject
    HoldingEvents holding;

    @Test
    void anOrganiserAsksTheCoreTeamGrantsAndTheLicenceIsThereToRead() {
        Place place = world.approvedChapter("Brandpage Alpha", Cast.MARIGOLD);
        Visitor marigold = Visitor.as("marigold");
        assertThat(ask(marigold, place, Map.of()).statusCode()).isEqualTo(303);
        String waiting = marigold.open(brand(place)).asString();
        assertThat(waiting).contains("With the core team", "Withdraw the request");
        Visitor bram = Visitor.as("bram");
        assertThat(bram.open("/core-team?chapter=Brandpage+Alpha").asString()).contains("NHSHDx Brandpage Alpha asks to use brand assets", "The logo lock-up");
        String desk = desk(bram, place);
        String page = bram.open(desk).asString();
        assertThat(page).contains("For the noticeboard.", "Every rule is kept or waived", "Decided before on the same");
        OpenForm grant = bram.form(desk, desk + "/grant").fill("grant.conditions", "Not on clothing.");
        Response letter = grant.sendTo(desk + "/grant/letter");
        assertThat(OpenForm.value(letter, "grant.letter")).contains("On this condition: Not on clothing.");
        assertThat(grant.send().statusCode()).isEqualTo(303);
        String granted = marigold.open(brand(place)).asString();
        assertThat(granted).contains("Good").doesNotContain("With the core team");
        String code = granted.replaceAll("(?s).*id=\"asset-lock-up\".*?/brand/(NHSHDX-[^\"]*)\".*", "$1");
        assertThat(marigold.open(brand(place) + "/" + code).asString())
                .contains("What was granted, and what both sides owe", "We leave it as we get it", "Not on clothing.", "Bram Castellane, for the core team");
        assertThat(Visitor.anybody().open("/verify/" + code).asString()).contains("may use the logo lock-up");
    }

    @Test
    void whatIsMissingIsAskedForAndNoWordIsLost() {
        Place place = world.approvedChapter("Brandpage Beta", Cast.MARIGOLD);
        Response refused = ask(Visitor.as("marigold"), place, Map.of("signed", "", "until.year", "1999"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("say that you sign it", "Choose a day that isn’t before its first.", "For the noticeboard.");
    }

    @Test
    void aDeclineIsReadOnTheDeskWithWhatWouldChangeIt() {
        Place place = world.approvedChapter("Brandpage Gamma", Cast.MARIGOLD);
        Visitor marigold = Visitor.as("marigold");
        ask(marigold, place, Map.of());
        Visitor bram = Visitor.as("bram");
        String desk = desk(bram, place);
        OpenForm decline = bram.form(desk, desk + "/decline").fill(Map.of(
                "decline.reason", "The draft shows it on a sponsor’s van.", "decline.wouldChange", "Take it off the van.",
                "decline.principles", "sponsors-kept-small"));
        assertThat(OpenForm.value(decline.sendTo(desk + "/decline/letter"), "decline.letter")).contains("Take it off the van.");
        assertThat(decline.send().statusCode()).isEqualTo(303);
        assertThat(marigold.open(brand(place)).asString()).contains("Declined on", "Take it off the van.");
    }

    @Test
    void aHelperReadsAndDoesNotAsk() {
        Place place = world.approvedChapter("Brandpage Delta", Cast.MARIGOLD);
        world.joined(place, Cast.HETTY);
        Visitor hetty = Visitor.as("hetty");
        assertThat(hetty.open(brand(place)).asString()).contains("Logo lock-up").doesNotContain("Ask for assets");
        assertThat(hetty.open(brand(place) + "/request").statusCode()).isEqualTo(403);
    }

    @Test
    void theCoreTeamRevokesOneLicenceFromTheChaptersPageAndGivesItBack() {
        Asking chapter = new Asking(world.approvedChapter("Brandpage Epsilon", Cast.MARIGOLD));
        String code = chapter.granted(clock.today().plusMonths(5), "sticker");
        Visitor bram = Visitor.as("bram");
        String there = "/core-team/chapters/" + chapter.place().slug();
        assertThat(bram.open(there).asString()).contains("Revoke the sticker");
        String revocation = there + "/licences/" + code + "/revocation";
        assertThat(bram.form(revocation).send().statusCode()).isEqualTo(422);
        assertThat(bram.form(revocation).fill("reason", "It was sold.").send().statusCode()).isEqualTo(303);
        assertThat(bram.open(there).asString()).contains("Reinstate the sticker", "It was sold.");
        String reinstatement = there + "/licences/" + code + "/reinstatement";
        assertThat(bram.form(reinstatement).fill("reason", "They gave the money away.").send().statusCode()).isEqualTo(303);
        assertThat(bram.open(there).asString()).contains("Revoke the sticker");
    }

    @Test
    void anOrganiserRenewsWithOnePressOrReadsWhatHasChanged() {
        Asking chapter = new Asking(world.approvedChapter("Brandpage Zeta", Cast.MARIGOLD));
        String code = chapter.granted(clock.today().plusDays(50), "sticker");
        Visitor marigold = Visitor.as("marigold");
        String licence = brand(chapter.place()) + "/" + code;
        assertThat(marigold.open(licence).asString()).doesNotContain("Sign and renew");
        clock.on(clock.today().plusDays(40), () ->
                assertThat(marigold.form(licence, licence + "/renewal").send().statusCode()).isEqualTo(303));
        assertThat(marigold.open(licence).asString()).contains("It can be renewed from").doesNotContain("Sign and renew");
        String other = brand(chapter.place()) + "/" + chapter.granted(clock.today().plusDays(50), "poster");
        world.judged(chapter.place(), "neutral-ground", false, "One product after all.");
        Response asked = clock.on(clock.today().plusDays(40), () -> marigold.form(other, other + "/renewal").send());
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.asString()).contains("The core team looks at it first", "broken");
    }

    @Test
    void anEventIsReportedWithoutNumbersThatNobodyCounted() {
        Place place = world.approvedChapter("Brandpage Eta", Cast.MARIGOLD);
        String event = world.announcedEvent(place, clock.today().plusWeeks(2));
        String desk = "/organise/" + place.slug() + "/events/" + event;
        clock.on(clock.today().plusYears(1).minusDays(1), () -> holding.hold(world.asker(Cast.MARIGOLD), place.id(), event));
        Visitor marigold = Visitor.as("marigold");
        assertThat(marigold.open(desk).asString()).contains("Tell how it went");
        Response refused = marigold.form(desk + "/report").fill(Map.of("account", "It rained.", "came", "many")).send();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(OpenForm.value(refused, "account")).isEqualTo("It rained.");
        assertThat(marigold.form(desk + "/report").fill(Map.of("account", "It rained.", "came", "0")).send().statusCode()).isEqualTo(303);
        assertThat(marigold.open(desk).asString()).contains("How it went", "It rained.", "<dd>0</dd>", "Not measured");
    }

    @Test
    void theCoreTeamHasAPersonDecideAgainAndSaysWhy() {
        Place place = world.approvedChapter("Brandpage Theta", Cast.MARIGOLD);
        Visitor bram = Visitor.as("bram");
        String delegation = "/core-team/chapters/" + place.slug() + "/delegation";
        assertThat(bram.form(delegation, delegation + "/stop").fill("reason", "New people.").send().statusCode()).isEqualTo(303);
        assertThat(Visitor.as("marigold").open(brand(place)).asString()).contains("The core team decides on everything here: New people.");
        assertThat(bram.form(delegation, delegation + "/allowance").fill("reason", "They know how.").send().statusCode()).isEqualTo(303);
        assertThat(bram.open(delegation).asString()).contains("Switch it off for this chapter").doesNotContain("New people.");
    }

    private Response ask(Visitor who, Place place, Map<String, String> otherwise) {
        LocalDate until = clock.today().plusMonths(5);
        return who.form(brand(place) + "/request").fill(Map.of(
                "assets", "lock-up", "uses", "print", "words", "For the noticeboard.", "signed", "yes",
                "until.day", String.valueOf(until.getDayOfMonth()), "until.month", String.valueOf(until.getMonthValue()),
                "until.year", String.valueOf(until.getYear()))).fill(otherwise).send();
    }

    private static String brand(Place place) {
        return "/organise/" + place.slug() + "/brand";
    }

    /** Where the only request of the chapter is decided. */
    private static String desk(Visitor coreTeam, Place place) {
        String there = "/core-team/chapters/" + place.slug() + "/asset-requests/";
        return there + coreTeam.open("/core-team?kind=asset-request&chapter=Brandpage").asString().replaceAll("(?s).*" + there + "([0-9a-f-]{36}).*", "$1");
    }
}
