package org.nhshdx.web.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.audit.AuditEntry;
import org.nhshdx.core.message.Letter;
import org.nhshdx.tenant.brand.ExpiringLicences;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.running.As;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

@QuarkusTest
class DeedsOnChaptersTest {

    @Inject
    World world;

    @Inject
    Scope scope;

    @Inject
    MovableClock clock;

    @Inject
    ExpiringLicences expiring;

    @Test
    void revokingNeedsAReasonAndReinstatingGivesTheLicenceBack() {
        Place place = world.approvedChapter("Deeds Alpha", Cast.MARIGOLD);
        does(place, "licence/revocation", " ").statusCode(422)
                .body("problems[0].field", is("reason")).body("problems[0].advice", containsString("Say why"));
        does(place, "licence/revocation", "Tickets were sold.").statusCode(200)
                .body("underUmbrella", is(false))
                .body("umbrellaReason", containsString("revoked: Tickets were sold."))
                .body("licence.state", is("revoked"));
        does(place, "licence/reinstatement", "They were paid back.").statusCode(200)
                .body("underUmbrella", is(true)).body("licence.state", is("granted")).body("licence.code", is(place.code()));
        assertThat(logOf(place)).containsSubsequence("reinstate: They were paid back.", "revoke: Tickets were sold.");
        assertThat(lettersTo(place)).containsSubsequence(
                "Your licence for the name is reinstated", "Your licence for the name is revoked");
    }

    @Test
    void suspendingClosesTheUmbrellaAndLeavesTheLicenceAlone() {
        Place place = world.approvedChapter("Deeds Beta", Cast.MARIGOLD);
        does(place, "suspension", "Nobody answers letters.").statusCode(200)
                .body("standing", is("suspended")).body("underUmbrella", is(false)).body("licence.state", is("granted"));
        does(place, "suspension", "Still nobody.").statusCode(409);
        does(place, "reinstatement", "They answered.").statusCode(200)
                .body("standing", is("active")).body("underUmbrella", is(true));
        assertThat(logOf(place)).containsSubsequence("reinstate: They answered.", "suspend: Nobody answers letters.");
        assertThat(lettersTo(place)).containsSubsequence("Your chapter is active again", "Your chapter is suspended");
    }

    @Test
    void aLicenceExpiresByTheCalendarAndTheNightWritesItDownOnce() {
        Place place = world.approvedChapter("Deeds Gamma", Cast.MARIGOLD);
        clock.on(clock.today().plusYears(1), () -> {
            portfolioEntry(place).body("underUmbrella", is(false)).body("licence.state", is("expired"));
            expiring.expire();
            expiring.expire();
            portfolioEntry(place).body("underUmbrella", is(false)).body("licence.state", is("expired"));
            does(place, "licence/renewal", "Another good year.").statusCode(200)
                    .body("underUmbrella", is(true))
                    .body("licence.until", is(clock.today().plusYears(1).minusDays(1).toString()));
        });
        assertThat(logOf(place).filter(line -> line.startsWith("expire")).count()).isEqualTo(1);
        assertThat(lettersTo(place)).contains("Your licence for the name has ended");
    }

    @Test
    void renewingWaitsForTheLastThreeMonthsAndKeepsTheCode() {
        Place place = world.approvedChapter("Deeds Epsilon", Cast.MARIGOLD);
        does(place, "licence/renewal", "Early.").statusCode(409).body("detail", containsString("can be renewed from"));
        var last = clock.today().plusYears(1).minusDays(1);
        clock.on(last.minusMonths(2), () -> does(place, "licence/renewal", "In time.").statusCode(200)
                .body("licence.code", is(place.code()))
                .body("licence.until", is(last.plusYears(1).toString())));
    }

    @Test
    void whatIsRevokedIsReinstatedBeforeItIsRenewed() {
        Place place = world.approvedChapter("Deeds Zeta", Cast.MARIGOLD);
        does(place, "licence/reinstatement", "Nothing to reinstate.").statusCode(409);
        does(place, "licence/revocation", "Tickets were sold.").statusCode(200);
        does(place, "licence/revocation", "Again.").statusCode(409);
        does(place, "licence/renewal", "Anyway.").statusCode(409);
    }

    @Test
    void aChapterThatBreaksARuleGetsItsLicenceNeitherBackNorRenewed() {
        Place place = world.approvedChapter("Deeds Theta", Cast.MARIGOLD);
        does(place, "licence/revocation", "The day sold one supplier's product.").statusCode(200);
        world.judged(place, "neutral-ground", false, "The day sold one supplier's product.");
        does(place, "licence/reinstatement", "Let us forget it.").statusCode(409)
                .body("detail", containsString("supplier.” is broken"));
        world.judged(place, "neutral-ground", true, "The theme is an open one now.");
        does(place, "licence/reinstatement", "The theme is an open one now.").statusCode(200);
        world.judged(place, "neutral-ground", false, "And again.");
        clock.on(clock.today().plusMonths(11), () -> does(place, "licence/renewal", "A year is over.").statusCode(409));
    }

    @Test
    void onlyTheCoreTeamOfAnotherChapterMayDoAnyOfIt() {
        Place place = world.approvedChapter("Deeds Iota", Cast.ZOFIA);
        for (String deed : List.of(
                "licence/revocation", "licence/reinstatement", "licence/renewal", "suspension", "reinstatement")) {
            post(As.tokenOf("zofia"), place, deed, "My own chapter.").statusCode(403);
            post(As.tokenOf("marigold"), place, deed, "Not mine.").statusCode(404);
        }
        portfolioEntry(place).body("underUmbrella", is(true));
    }

    @Test
    void thePortfolioListsChaptersByNameAPageAtATime() {
        world.approvedChapter("Aardvark Deeds", Cast.MARIGOLD);
        As.caller("bram").get("/api/v1/core-team/chapters").then().statusCode(200)
                .body("items[0].place", is("Aardvark Deeds"))
                .body("items[0].licence.until", notNullValue())
                .body("page", is(1));
        As.caller("bram").get("/api/v1/core-team/chapters?page=0").then().statusCode(400);
        As.caller("pip").get("/api/v1/core-team/chapters").then().statusCode(403);
    }

    private ValidatableResponse does(Place place, String deed, String reason) {
        return post(As.tokenOf("ottoline"), place, deed, reason);
    }

    private ValidatableResponse post(String token, Place place, String deed, String reason) {
        return io.restassured.RestAssured.given().auth().oauth2(token).contentType(ContentType.JSON)
                .body(Map.of("reason", reason))
                .post("/api/v1/core-team/chapters/" + place.slug() + "/" + deed).then();
    }

    private ValidatableResponse portfolioEntry(Place place) {
        return As.caller("ottoline").get("/api/v1/core-team/chapters/" + place.slug()).then().statusCode(200);
    }

    private Stream<String> logOf(Place place) {
        return scope.reading(place.id(), () -> AuditEntry.latest(0, 50)).stream()
                .map(entry -> entry.verb() + ": " + entry.reason());
    }

    private Stream<String> lettersTo(Place place) {
        return scope.reading(place.id(), () -> Letter.latest(50)).stream().map(Letter::subject);
    }
}
