package org.nhshdx.web.licence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.brand.SuspendingChapters;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.web.words.Dates;
import org.nhshdx.web.world.World;

/** What a passer-by reads of a code, and a program gets, for an asset other than the name in each of its states. */
@QuarkusTest
class VerifyingTest {

    private static final String UMBRELLA = "it isn’t held under the NHSHDx umbrella";

    @Inject
    World world;

    @Inject
    MovableClock clock;

    @Inject
    SuspendingChapters suspending;

    @Test
    void oneForAnEventSaysForWhichAndUntilWhenAndOnWhichCondition() {
        Asking chapter = chapter("Passer Alpha");
        String event = world.announcedEvent(chapter.place(), clock.today().plusWeeks(3));
        LocalDate until = clock.today().plusMonths(2);
        Map<String, Object> body = chapter.body(until, "poster");
        body.put("event", event);
        chapter.grant("bram", chapter.ask(body).extract().path("request.id"), Map.of("conditions", "Not on lamp posts.")).statusCode(200);
        String code = chapter.licences().extract().path("find { it.asset == 'poster' }.code");
        assertThat(page(code)).contains(
                "Yes, this is official", "NHSHDx Passer Alpha may use the A3 poster for NHSHDx Passer Alpha", "until " + Dates.inWords(until),
                "On condition Not on lamp posts.", "This tells of the A3 poster alone.", "Report a misuse of the A3 poster");
        entry(code).body("asset", is("poster")).body("event", equalTo("NHSHDx Passer Alpha")).body("conditions", is("Not on lamp posts."))
                .body("until", is(until.toString())).body("state", is("granted")).body("inForce", is(true)).body("reason", nullValue());
        clock.on(until.plusDays(1), () -> {
            assertThat(page(code)).contains("No, not any more", "The licence of Passer Alpha for the A3 poster for Passer Alpha ended on")
                    .doesNotContain("Yes, this", "wasn’t renewed", "NHSHDx Passer Alpha", UMBRELLA);
            entry(code).body("state", is("expired")).body("inForce", is(false)).body("event", is("Passer Alpha"));
        });
    }

    @Test
    void anEventThatIsNotAnnouncedIsNotNamed() {
        Asking chapter = chapter("Passer Beta");
        String event = world.readyEvent(chapter.place(), clock.today().plusWeeks(20));
        String code = chapter.grantedFor(event, clock.today().plusMonths(2), "poster");
        assertThat(page(code)).contains("for An event that isn’t announced yet").doesNotContain(event);
    }

    @Test
    void oneThatBeginsLaterIsNotGoodYet() {
        Asking chapter = chapter("Passer Gamma");
        LocalDate from = clock.today().plusDays(20);
        Map<String, Object> body = chapter.body(clock.today().plusMonths(2), "lock-up");
        body.put("from", from.toString());
        chapter.grant("bram", chapter.ask(body).extract().path("request.id"), Map.of()).statusCode(200);
        String code = chapter.licences().extract().path("find { it.asset == 'lock-up' }.code");
        assertThat(page(code)).contains("Not yet", "may use the logo lock-up from " + Dates.inWords(from), "and not before")
                .doesNotContain("Yes, this is official", "not any more");
        entry(code).body("state", is("granted")).body("inForce", is(false)).body("from", is(from.toString()));
        clock.on(from, () -> {
            assertThat(page(code)).contains("Yes, this is official");
            entry(code).body("inForce", is(true));
        });
    }

    @Test
    void aRevokedOneSaysWhyAndSpeaksOfNothingElse() {
        Asking chapter = chapter("Passer Delta");
        String code = chapter.granted(clock.today().plusMonths(2), "sticker");
        chapter.send("bram", "/licences/" + code + "/revocation", Map.of("reason", "It was sold.")).statusCode(200);
        assertThat(page(code)).contains("No, not any more", "for the sticker is revoked.", "Why It was sold.", "This tells of the sticker alone.")
                .doesNotContain(UMBRELLA, "NHSHDx Passer Delta");
        entry(code).body("state", is("revoked")).body("reason", is("It was sold.")).body("inForce", is(false));
        assertThat(page(chapter.place().code())).contains("Yes, this is official", "may use the name");
    }

    /** What was good reads as revoked, with the reason; what the chapter had given back before stays given back. */
    @Test
    void aSuspensionIsTheReasonOfWhatWouldBeGood() {
        Asking chapter = chapter("Passer Epsilon");
        String good = chapter.granted(clock.today().plusMonths(2), "sticker");
        String returned = chapter.granted(clock.today().plusMonths(2), "banner");
        chapter.send("marigold", "/licences/" + returned + "/return", Map.of("reason", "No wall for it.")).statusCode(200);
        suspending.suspend(world.asker(Cast.OTTOLINE), chapter.place().id(), "Nobody answers.");
        assertThat(page(good)).contains("for the sticker is revoked.", "Why The chapter is suspended: Nobody answers.");
        assertThat(page(chapter.place().code())).contains("The chapter is suspended: Nobody answers.", UMBRELLA);
        entry(good).body("state", is("revoked")).body("reason", is("The chapter is suspended: Nobody answers."));
        assertThat(page(returned)).contains("has given its licence for the event banner back", "No wall for it.");
        entry(returned).body("state", is("given-back")).body("reason", is("No wall for it."));
    }

    @Test
    void aForgedCodeWasNeverGivenOut() {
        given().get("/verify/NHSHDX-PAS-222222").then().statusCode(404);
        assertThat(read("/verify/NHSHDX-PAS-222222")).contains("We never gave out that code");
        given().get("/api/v1/register/NHSHDX-PAS-222222").then().statusCode(404);
    }

    private Asking chapter(String name) {
        return new Asking(world.approvedChapter(name, Cast.MARIGOLD));
    }

    private static ValidatableResponse entry(String code) {
        return given().get("/api/v1/register/" + code).then().statusCode(200);
    }

    private static String page(String code) {
        return read("/verify/" + code);
    }

    /** The words alone, as a person reads them. */
    private static String read(String path) {
        return given().get(path).asString().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").replace(" .", ".");
    }
}
