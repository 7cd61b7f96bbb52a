package org.nhshdx.web.coreteam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.audit.PlatformEntry;
import org.nhshdx.tenant.coreteam.Precedent;
import org.nhshdx.tenant.coreteam.PrecedentCase;
import org.nhshdx.tenant.coreteam.Precedents;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.application.Group;
import org.nhshdx.web.running.As;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;

/** Each test has a word of its own, so that it finds its own decisions among all others. */
@QuarkusTest
class PrecedentsTest {

    private static final LocalDate DAY = LocalDate.of(2110, 3, 3);

    @Inject
    Precedents precedents;

    @Inject
    World world;

    @Inject
    Scope scope;

    @Inject
    MovableClock clock;

    @Test
    void everyKindOfDecisionIsFoundByItsWords() {
        Group group = Group.applied(Cast.PIP, "Found Alpha");
        group.faces(Cast.OTTOLINE, "judgement", Map.of(
                "principle", "neutral-ground", "kept", false, "reason", "A flumpish product.")).statusCode(200);
        group.facesNow(Cast.BRAM, "information-request", Map.of("reason", "Whose flumpish product?")).statusCode(200);
        group.facesNow(Cast.BRAM, "decline", no("flumpish still", "neutral-ground")).statusCode(200);
        group.does("appeal", Map.of("reason", "Not flumpish.")).statusCode(200);
        group.facesNow(Cast.OTTOLINE, "appeal/dismissal", no("flumpish for good", "neutral-ground")).statusCode(200);
        found("words", "flumpish").body("total", is(4)).body("items.outcome", contains(
                "appeal-dismissed", "declined", "information-requested", "broken"));
        found("words", "flumpish", "outcome", "declined").body("items.reason", contains("flumpish still"));
        found("words", "flumpish", "principle", "neutral-ground").body("total", is(4));
        found("words", "flumpish", "principle", "weekend").body("total", is(0));
        found("words", "flumpish \"for good\"").body("total", is(1));
        found("words", "flumpish -product").body("total", is(2));
        found("words", "products").body("items.reason", hasItem("A flumpish product."));
    }

    @Test
    void anEventsDecisionsAreFoundByWhatKindOfDayItIs() {
        String event = clock.on(DAY, () -> {
            World.Place place = world.approvedChapter("Found Beta", Cast.MARIGOLD);
            String ready = world.readyEvent(place, DAY.plusMonths(1));
            waived(place, "events/" + ready + "/waivers", "A wibbling weekend.");
            waived(place, "waivers", "Everything here is wibbling.");
            return ready;
        });
        found("words", "wibbling").body("items.kinds", contains(List.of("chapter"), List.of("event", "weekend")));
        found("words", "wibbling", "kind", "weekend").body("items.event", contains(event));
        found("words", "wibbling", "kind", "weekday").body("total", is(0));
        found("words", "wibbling", "kind", "chapter", "outcome", "waived").body("total", is(1));
        found("kind", "event", "outcome", "kept", "size", "100").body("items.reason", hasItem("Nobody is steered to anything."));
    }

    @Test
    void refusedWaiversAreFoundByWhyTheyWereRefused() {
        World.Place place = world.approvedChapter("Found Gamma", Cast.MARIGOLD);
        String asked = As.caller("marigold").contentType(ContentType.JSON).body(wish("A whim."))
                .post("/api/v1/organise/" + place.slug() + "/waivers").then().statusCode(201).extract().path("[0].id");
        coreTeam(place, "waivers/" + asked + "/refusal", Map.of("reason", "Grumbly, and a Saturday would do.")).statusCode(200);
        found("words", "grumbly").body("items.outcome", contains("waiver-refused"))
                .body("items.reason", contains("Grumbly, and a Saturday would do."));
    }

    @Test
    void theListComesInPages() {
        Group group = Group.applied(Cast.PIP, "Found Delta");
        for (int time = 1; time <= 3; time++) {
            group.faces(Cast.OTTOLINE, "judgement", Map.of(
                    "principle", "neutral-ground", "kept", true, "reason", "Snorkelly, seen " + time + ".", "seen", time - 1)).statusCode(200);
        }
        found("words", "snorkelly", "size", "2").body("items.reason", contains("Snorkelly, seen 3.", "Snorkelly, seen 2."))
                .body("pages", is(2)).body("next", is(2));
        found("words", "snorkelly", "size", "2", "page", "2").body("items.reason", contains("Snorkelly, seen 1."));
        String page = Visitor.as("bram").open("/core-team/precedents?words=snorkelly&outcome=kept").asString();
        assertThat(page).contains("3 decisions", "NHSHDx Found Delta", "Judged as kept", "value=\"snorkelly\"");
        assertThat(Visitor.as("bram").open("/core-team/precedents?words=nosuchwordanywhere&kind=nonsense&page=x").asString())
                .contains("Nothing like that so far");
    }

    @Test
    void whatIsNotAWayToAskIsSaidInASentence() {
        As.caller("bram").get("/api/v1/core-team/precedents?outcome=maybe&kind=tea").then().statusCode(400)
                .body("problems.field", contains("outcome", "kind"));
        found("words", "'); DROP TABLE decision; -- & | ! :* <->").body("total", is(0));
    }

    /** Same principles first, then shared words, then the newest; what was decided on the case itself isn't one. */
    @Test
    void theThreeLikestComeInTheirOrder() {
        declinedOn(DAY, "Found Epsilon", "Nothing alike.", "childcare", "open-licence", "photos-optional");
        declinedOn(DAY.plusDays(1), "Found Zeta", "A brambly, thistly, nettly plan.", "childcare", "open-licence");
        declinedOn(DAY.plusDays(2), "Found Eta", "A brambly plan.", "childcare", "open-licence");
        declinedOn(DAY.plusDays(3), "Found Theta", "A brambly plan.", "childcare", "open-licence");
        declinedOn(DAY.plusDays(4), "Found Iota", "A brambly, thistly, nettly, gorsy plan.", "childcare");
        UUID own = declinedOn(DAY.plusDays(5), "Found Kappa", "A brambly plan.", "childcare", "open-licence", "photos-optional");
        PrecedentCase one = new PrecedentCase(
                own, Optional.empty(), List.of("childcare", "open-licence", "photos-optional"), "Brambles, thistly and nettly gorse. A plan!");
        assertThat(precedents.likest(world.asker(Cast.BRAM), one)).extracting(Precedent::place)
                .containsExactly("Found Epsilon", "Found Zeta", "Found Theta");
    }

    @Test
    void aCaseLikeNoOtherHasNone() {
        PrecedentCase one = new PrecedentCase(UUID.randomUUID(), Optional.empty(), List.of(), "xyzzyplugh");
        assertThat(precedents.likest(world.asker(Cast.BRAM), one)).isEmpty();
    }

    @Test
    void theyAreOfferedBesideAnApplicationAndBesideADay() {
        declinedOn(DAY.plusDays(9), "Found Lambda", "The rusty old library is one product's showroom.", "neutral-ground");
        Group group = Group.starting(Cast.PIP, "Found Mu");
        Map<String, Object> answers = group.answers();
        answers.put("worries", "The rusty library has one showroom, and it is a product's.");
        group.saves(answers).statusCode(200);
        group.does("signature").statusCode(200);
        group.does("submission").statusCode(200).body("state", is("submitted"));
        group.seenBy(Cast.BRAM).body("precedents.place", hasItem("Found Lambda")).body("precedents.place", not(hasItem("Found Mu")));
        assertThat(Visitor.as("bram").open("/core-team/applications/found-mu").asString())
                .contains("Decided before", "NHSHDx Found Lambda");
        World.Place place = world.approvedChapter("Found Nu", Cast.MARIGOLD);
        String event = world.readyEvent(place, LocalDate.of(2110, 5, 2));
        assertThat(Visitor.as("bram").open("/core-team/chapters/" + place.slug() + "/events/" + event).asString())
                .contains("Decided before", "class=\"tag ");
    }

    @Test
    void eachUseIsLogged() {
        long before = scope.readingShared(() -> PlatformEntry.count("verb = 'search' and about = 'decisions'"));
        found("words", "anything");
        assertThat(scope.readingShared(() -> PlatformEntry.count("verb = 'search' and about = 'decisions'"))).isEqualTo(before + 1);
    }

    private UUID declinedOn(LocalDate day, String place, String reason, String... principles) {
        return clock.on(day, () -> {
            Group group = Group.applied(Cast.PIP, place);
            return UUID.fromString(group.facesNow(Cast.BRAM, "decline", no(reason, principles)).statusCode(200)
                    .extract().path("application.chapter"));
        });
    }

    private static Map<String, Object> no(String reason, String... principles) {
        return Map.of("principles", List.of(principles), "reason", reason, "wouldChange", "Something else.");
    }

    private void waived(World.Place place, String at, String reason) {
        coreTeam(place, at, wish(reason)).statusCode(201);
    }

    private Map<String, Object> wish(String reason) {
        return Map.of("principle", "no-bank-holiday", "reason", reason, "until", clock.today().plusMonths(11).toString());
    }

    private static ValidatableResponse coreTeam(World.Place place, String at, Map<String, Object> body) {
        return As.caller("bram").contentType(ContentType.JSON).body(body)
                .post("/api/v1/core-team/chapters/" + place.slug() + "/" + at).then();
    }

    private static ValidatableResponse found(String... asked) {
        var call = As.caller("bram");
        for (int i = 0; i < asked.length; i += 2) {
            call.queryParam(asked[i], asked[i + 1]);
        }
        return call.get("/api/v1/core-team/precedents").then().statusCode(200);
    }
}
