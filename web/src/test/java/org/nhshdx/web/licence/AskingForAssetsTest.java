package org.nhshdx.web.licence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.message.Letter;
import org.nhshdx.core.message.Message;
import org.nhshdx.tenant.brand.RevokingLicences;
import org.nhshdx.tenant.coreteam.Reminding;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.licence.AskingForAssets;
import org.nhshdx.tenant.licence.AssetsAsked;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.running.As;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

@QuarkusTest
class AskingForAssetsTest {

    @Inject
    World world;

    @Inject
    Scope scope;

    @Inject
    MovableClock clock;

    @Inject
    RevokingLicences revoking;

    @Inject
    AskingForAssets asking;

    @Inject
    Reminding reminding;

    private Asking chapter(String name) {
        return new Asking(world.approvedChapter(name, Cast.MARIGOLD));
    }

    private LocalDate inSixMonths() {
        return clock.today().plusMonths(6);
    }

    @Test
    void whatIsAskedForIsGrantedWithALicenceForEachAssetThatTheRegisterShows() {
        Asking chapter = chapter("Asking Alpha");
        String request = chapter.asked(inSixMonths(), "lock-up", "poster");
        chapter.grant("ottoline", request, Map.of("conditions", "Not on clothing.")).statusCode(200).body("state", is("granted"));
        List<String> codes = chapter.licences().body("findAll { it.asset != 'name' }", hasSize(2))
                .body("find { it.asset == 'lock-up' }.signedBy", is("Marigold Tembo"))
                .body("find { it.asset == 'lock-up' }.grantedBy", is("Ottoline Marsh"))
                .body("find { it.asset == 'lock-up' }.deed", containsString("What the chapter owes"))
                .extract().path("findAll { it.asset != 'name' }.code");
        codes.forEach(code -> given().get("/api/v1/register/" + code).then().statusCode(200)
                .body("inForce", is(true)).body("conditions", is("Not on clothing."))
                .body("uses", containsString("in print")).body("until", is(inSixMonths().toString())));
        given().get("/verify/" + codes.get(0)).then().statusCode(200).body(containsString("Yes, this is official"))
                .body(containsString("Not on clothing."));
    }

    @Test
    void theLetterTellsTheCodesAndIsKept() {
        Asking chapter = chapter("Asking Beta");
        String code = chapter.granted(inSixMonths(), "sticker");
        List<Letter> letters = scope.reading(chapter.place().id(), () -> Letter.latest(1));
        assertThat(letters.get(0).subject()).isEqualTo("You may use the sticker");
        assertThat(letters.get(0).body()).contains(code, "Ottoline Marsh, for the core team");
    }

    @Test
    void lessThanWasAskedForMayBeGrantedAndMoreMayNot() {
        Asking chapter = chapter("Asking Gamma");
        String request = chapter.asked(inSixMonths(), "banner");
        chapter.grant("bram", request, Map.of("uses", List.of("talks"), "until", inSixMonths().plusDays(1).toString()))
                .statusCode(422).body("problems.field", containsInAnyOrder("uses", "until"));
        chapter.grant("bram", request, Map.of("uses", List.of("pages"), "until", clock.today().plusDays(9).toString()))
                .statusCode(200);
        chapter.licences().body("find { it.asset == 'banner' }.uses", contains("pages"))
                .body("find { it.asset == 'banner' }.until", is(clock.today().plusDays(9).toString()))
                .body("find { it.asset == 'banner' }.words", not(containsString("print")));
    }

    @Test
    void nobodyAsksTwiceForTheSameWhileItWaitsOrHolds() {
        Asking chapter = chapter("Asking Delta");
        String request = chapter.asked(inSixMonths(), "lock-up", "poster");
        chapter.ask(chapter.body(inSixMonths(), "poster", "banner")).statusCode(409)
                .body("problems.field", contains("assets")).body("detail", containsString("A3 poster already"));
        chapter.grant("ottoline", request, Map.of()).statusCode(200);
        chapter.ask(chapter.body(inSixMonths(), "poster")).statusCode(409).body("detail", containsString("under NHSHDX-ASK-"));
        String event = world.readyEvent(chapter.place(), clock.today().plusWeeks(6));
        Map<String, Object> forOneDay = chapter.body(inSixMonths(), "poster");
        forOneDay.put("event", event);
        chapter.ask(forOneDay).statusCode(201).body("request.event.event", is(event));
    }

    @Test
    void whatIsMissingIsToldAtItsField() {
        Asking chapter = chapter("Asking Epsilon");
        chapter.ask(Map.of()).statusCode(422).body("problems.field", containsInAnyOrder("assets", "uses", "until", "signed"));
        Map<String, Object> unsigned = chapter.body(inSixMonths(), "lock-up");
        unsigned.put("signed", false);
        chapter.ask(unsigned).statusCode(422).body("problems.field", contains("signed"));
        chapter.ask(chapter.body(inSixMonths(), "name")).statusCode(422).body("problems.field", contains("assets"));
        chapter.ask(chapter.body(inSixMonths(), "mug")).statusCode(422).body("problems.field", contains("assets"));
        chapter.ask(chapter.body(clock.today().minusDays(1), "lock-up")).statusCode(422).body("problems.field", contains("until"));
    }

    @Test
    void nothingOutlastsTheName() {
        Asking chapter = chapter("Asking Zeta");
        LocalDate nameEnds = scope.reading(chapter.place().id(), () -> Licence.forTheName().orElseThrow().validUntil());
        chapter.ask(chapter.body(nameEnds.plusDays(1), "lock-up")).statusCode(422)
                .body("problems[0].advice", containsString("nothing outlasts it"));
        chapter.ask(chapter.body(nameEnds, "lock-up")).statusCode(201);
    }

    @Test
    void withoutTheNameNothingIsAskedForOrGrantedAndTheRegisterSaysRevokedOfWhatRestsOnIt() {
        Asking chapter = chapter("Asking Eta");
        String code = chapter.granted(inSixMonths(), "lock-up");
        String request = chapter.asked(inSixMonths(), "poster");
        revoking.revoke(world.asker(Cast.BRAM), chapter.place().id(), "Tickets were sold.");
        chapter.ask(chapter.body(inSixMonths(), "banner")).statusCode(409).body("detail", containsString("Tickets were sold."));
        chapter.grant("ottoline", request, Map.of()).statusCode(409);
        given().get("/api/v1/register/" + code).then().statusCode(200).body("inForce", is(false)).body("state", is("revoked"));
        As.caller("marigold").get(chapter.at() + "/licences/" + code).then().statusCode(200).body("state", is("granted"));
    }

    @Test
    void theEndOfAnotherAssetTakesNothingFromTheName() {
        Asking chapter = chapter("Asking Theta");
        chapter.granted(clock.today().plusDays(3), "lock-up");
        clock.on(clock.today().plusDays(4), () -> {
            given().get("/api/v1/chapters/" + chapter.place().slug()).then().statusCode(200).body("chapter.underUmbrella", is(true));
            assertThat(scope.reading(chapter.place().id(), () -> Licence.holding(BrandAsset.LOCK_UP, clock.today()))).isEmpty();
            assertThat(scope.reading(chapter.place().id(), () -> Licence.holding(BrandAsset.NAME, clock.today()))).hasSize(1);
        });
    }

    @Test
    void nothingIsAskedForAnEventThatIsOver() {
        Asking chapter = chapter("Asking Omega");
        String event = world.readyEvent(chapter.place(), clock.today().plusMonths(2));
        LocalDate day = scope.reading(chapter.place().id(), () ->
                EventDays.of(Event.at(event).orElseThrow().facts()).last().orElseThrow());
        Map<String, Object> body = chapter.body(inSixMonths(), "poster");
        body.put("event", event);
        clock.on(day.plusDays(1), () -> {
            chapter.ask(body).statusCode(409).body(containsString("That event is over."));
            String form = Visitor.as("marigold").open("/organise/" + chapter.place().slug() + "/brand/request").asString();
            assertThat(form).contains("For all that we do").doesNotContain("value=\"" + event + "\"");
        });
        chapter.ask(body).statusCode(201);
    }

    @Test
    void aDeclineCitesPrinciplesAndComesWithALetter() {
        Asking chapter = chapter("Asking Iota");
        String request = chapter.asked(inSixMonths(), "sticker");
        Map<String, Object> no = new HashMap<>(Map.of("version", 0, "reason", "A sponsor stands on the draft.", "wouldChange", "Take it off."));
        chapter.send("bram", "/asset-requests/" + request + "/decline", no).statusCode(422).body("problems.field", contains("principles"));
        no.put("principles", List.of("sponsors-kept-small"));
        chapter.send("bram", "/asset-requests/" + request + "/decline", no).statusCode(200).body("state", is("declined"))
                .body("principles", contains("sponsors-kept-small"));
        assertThat(scope.reading(chapter.place().id(), () -> Letter.latest(1)).get(0).body())
                .contains("A sponsor stands on the draft.", "Take it off.", "sponsor");
        chapter.ask(chapter.body(inSixMonths(), "sticker")).statusCode(201);
    }

    @Test
    void whatIsWithdrawnIsNobodysToDecideAndMayBeAskedForAgain() {
        Asking chapter = chapter("Asking Kappa");
        String request = chapter.asked(inSixMonths(), "sticker");
        chapter.send("marigold", "/asset-requests/" + request + "/withdrawal", Map.of()).statusCode(200).body("state", is("withdrawn"));
        chapter.grant("bram", request, Map.of("version", 1)).statusCode(409);
        chapter.asked(inSixMonths(), "sticker");
    }

    @Test
    void itWaitsInTheCoreTeamsQueueUntilTenWorkingDaysHavePassedAndIsNotItsOwnPeoplesToDecide() {
        Place place = world.approvedChapter("Asking Lambda", Cast.ZOFIA);
        Asking chapter = new Asking(place);
        String request = chapter.send("zofia", "/asset-requests", chapter.body(inSixMonths(), "lock-up")).statusCode(201)
                .extract().path("request.id");
        String mine = "find { it.id == '%s' }".formatted(request);
        As.caller("bram").get("/api/v1/core-team/queue").then().statusCode(200).body(mine + ".kind", is("asset-request"))
                .body(mine + ".about", is("logo lock-up")).body(mine + ".answerBy", not(is(Optional.empty())))
                .body(mine + ".isOwn", is(false));
        As.caller("zofia").get("/api/v1/core-team/queue").then().statusCode(200).body(mine + ".isOwn", is(true));
        chapter.grant("zofia", request, Map.of()).statusCode(403);
        chapter.grant("bram", request, Map.of()).statusCode(200);
        As.caller("bram").get("/api/v1/core-team/queue").then().statusCode(200).body("id", not(hasItem(request)));
    }

    @Test
    void anEventThatIsNotAnnouncedIsNotNamedInTheRegister() {
        Asking chapter = chapter("Asking Mu");
        String event = world.readyEvent(chapter.place(), clock.today().plusWeeks(6));
        Map<String, Object> body = chapter.body(inSixMonths(), "lock-up");
        body.put("event", event);
        String request = chapter.ask(body).statusCode(201).extract().path("request.id");
        chapter.grant("bram", request, Map.of()).statusCode(200);
        String code = chapter.licences().extract().path("find { it.asset == 'lock-up' }.code");
        given().get("/api/v1/register/" + code).then().statusCode(200).body("event", startsWith("An event that isn’t announced"));
    }

    @Test
    void whoeverSteppedAsideFromTheChapterDoesntDecideOnItsRequests() {
        Asking chapter = chapter("Asking Omicron");
        String request = chapter.asked(inSixMonths(), "lock-up");
        String aside = "/core-team/chapters/" + chapter.place().slug() + "/stepping-aside";
        assertThat(Visitor.as("ottoline").form(aside).fill("reason", "A friend of mine.").send().statusCode()).isEqualTo(303);
        chapter.grant("ottoline", request, Map.of()).statusCode(403).body("detail", containsString("stepped aside"));
        chapter.grant("bram", request, Map.of()).statusCode(200);
    }

    @Test
    void aForgottenRequestRemindsTheWholeCoreTeam() {
        LocalDate monday = LocalDate.of(2115, 3, 4);
        Asking chapter = clock.on(monday, () -> chapter("Asking Pi"));
        clock.on(monday, () -> asking.ask(world.asker(Cast.MARIGOLD), chapter.place().id(), new AssetsAsked(
                List.of("lock-up"), Optional.empty(), List.of("print"), "", Optional.empty(), Optional.of(monday.plusMonths(3)), true)));
        clock.on(monday.plusDays(7), () -> {
            Stream.of(Cast.OTTOLINE, Cast.BRAM, Cast.ZOFIA).forEach(world::asker);
            reminding.remind();
        });
        UUID id = chapter.place().id();
        List<Message> told = scope.readingShared(() -> Message.list("chapterId = ?1 and about = 'reminder'", id));
        assertThat(told).hasSize(3).allSatisfy(message -> assertThat(message.words().subject())
                .isEqualTo("Nobody has taken this yet: the request of NHSHDx Asking Pi for the logo lock-up"));
    }

    @Test
    void anotherChaptersRequestIsNotFound() {
        Asking chapter = chapter("Asking Nu");
        Asking other = chapter("Asking Xi");
        String request = chapter.asked(inSixMonths(), "lock-up");
        other.grant("bram", request, Map.of()).statusCode(404);
        other.send("marigold", "/asset-requests/" + UUID.randomUUID() + "/withdrawal", Map.of()).statusCode(404);
    }
}
