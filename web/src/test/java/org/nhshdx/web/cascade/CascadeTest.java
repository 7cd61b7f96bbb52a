package org.nhshdx.web.cascade;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nhshdx.web.cascade.PublicBytes.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Headers;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.brand.ExpiringLicences;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.demo.Setting;
import org.nhshdx.web.layout.Site;
import org.nhshdx.web.running.As;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** The end of a name licence changes every public surface by itself, and its return brings everything back. */
@QuarkusTest
class CascadeTest {

    private static final String WHY = "Tickets were sold for five pounds.";

    @Inject
    World world;

    @Inject
    MovableClock clock;

    @Inject
    ExpiringLicences expiring;

    @Inject
    Site shown;

    @Test
    void revokingClosesEverySurfaceAndReinstatingOpensThemAgain() {
        PublicBytes site = announced(Setting.inTown("Cascade Alpha", "Truro", "TR1 2HX"));
        assertOpen(site);
        List<String> pictures = site.pictured().stream().map(site::picture).toList();
        assertThat(pictures).allSatisfy(picture -> assertThat(PublicBytes.open(picture).statusCode()).isEqualTo(200));
        does(site, "licence/revocation", WHY);
        assertClosed(site, "revoked: " + WHY);
        assertThat(pictures).allSatisfy(picture -> assertNeutral(PublicBytes.open(picture)));
        assertThat(read(site.verifyPage())).containsIgnoringCase("revoked").contains(WHY);
        assertThat(read("/register?named=Cascade+Alpha")).containsIgnoringCase("revoked");
        assertThat(List.of("/register.csv", "/register.jsonl")).allSatisfy(path -> assertThat(read(path).lines())
                .as(path).filteredOn(line -> line.contains(site.place().code())).isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("revoked", WHY)));
        assertThat(read(site.registerEntry())).contains("\"revoked\"", WHY);
        does(site, "licence/reinstatement", "Everybody was paid back.");
        assertOpen(site);
        assertThat(pictures).isEqualTo(site.pictured().stream().map(site::picture).toList());
    }

    @Test
    void suspendingClosesEverySurfaceAndLiftingItOpensThemAgain() {
        PublicBytes site = announced(Setting.inTown("Cascade Beta", "Carlisle", "CA1 1HP"));
        assertOpen(site);
        does(site, "suspension", WHY);
        assertClosed(site, "suspended: " + WHY);
        assertThat(read(site.verifyPage())).containsIgnoringCase("revoked").contains(WHY);
        assertThat(read(site.registerEntry())).contains("\"revoked\"", WHY);
        assertThat(licenceInTheApi(site)).isEqualTo("revoked");
        does(site, "reinstatement", "They answered.");
        assertOpen(site);
    }

    @Test
    void theLastDayOfTheLicenceClosesEverySurfaceWhetherOrNotTheNightHasRun() {
        PublicBytes site = announced(Setting.inTown("Cascade Gamma", "Norwich", "NR1 3JU"));
        clock.on(clock.today().plusYears(1).minusDays(1), () -> assertThat(site.isBranded(site.chapterPage())).isTrue());
        clock.on(clock.today().plusYears(1), () -> {
            assertClosed(site, "ended on");
            assertThat(read(site.registerEntry())).contains("\"expired\"");
            assertThat(licenceInTheApi(site)).isEqualTo("expired");
            expiring.expire();
            assertClosed(site, "ended on");
            assertThat(read(site.verifyPage())).contains("ended on", "wasn’t renewed");
            does(site, "licence/renewal", "They kept their promises.");
            assertThat(site.isBranded(site.chapterPage())).isTrue();
            assertThat(read(site.registerEntry())).contains("\"granted\"");
        });
    }

    /** On every node: nobody on the way, nor a reader's own browser, shows what it kept without asking again. */
    @Test
    void noBrandedAnswerIsKeptWithoutAskingAgain() {
        PublicBytes site = announced(Setting.inTown("Cascade Delta", "Whitby", "YO21 3PU"));
        Stream.of(site.brandable(), site.maps().stream(), site.register().stream()).flatMap(each -> each).forEach(path -> {
            Headers told = PublicBytes.open(path).headers();
            assertThat(told.getValues("Cache-Control")).as(path).hasSize(1).first().isIn("no-cache", "no-store");
            assertThat(told.hasHeaderWithName("Expires")).as(path).isFalse();
        });
    }

    @Test
    void theNamesEndTakesEveryAssetAlongAndItsReturnGivesTheSameBytes() {
        PublicBytes site = announced(Setting.inTown("Cascade Epsilon", "Kettering", "NN16 8UZ"));
        Artwork artwork = Artwork.granted(site, clock.today().plusMonths(6));
        Map<String, byte[]> taken = artwork.taken();
        assertThat(artwork.codes()).allSatisfy(code -> assertThat(read("/verify/" + code)).contains("Yes, this is official"));
        does(site, "licence/revocation", WHY);
        artwork.isGone("revoked", WHY);
        artwork.isStillShownAtTheDesk();
        does(site, "licence/reinstatement", "Everybody was paid back.");
        assertThat(artwork.taken()).containsExactlyEntriesOf(taken);
        does(site, "suspension", WHY);
        artwork.isGone("suspended", WHY);
        does(site, "reinstatement", "They answered.");
        assertThat(artwork.taken()).containsExactlyEntriesOf(taken);
        clock.on(clock.today().plusYears(1), () -> artwork.isGone("ended on"));
    }

    private static String licenceInTheApi(PublicBytes site) {
        return JsonPath.from(read("/api/v1/chapters/" + site.place().slug())).getString("chapter.licence.state");
    }

    /** With an event that has had another name since it was announced. */
    private PublicBytes announced(Setting setting) {
        Place place = world.approvedChapter(setting, Cast.MARIGOLD);
        String event = world.announcedEvent(place, clock.today().plusDays(3));
        world.rethemed(place, event, "Getting home");
        return new PublicBytes(place, event);
    }

    private void assertOpen(PublicBytes site) {
        assertThat(site.brandable()).allSatisfy(path -> assertThat(read(path)).as(path).contains(site.brandedName()));
        assertThat(site.maps()).allSatisfy(path -> assertThat(read(path)).as(path).contains("/x/" + site.place().slug()));
        assertThat(site.pages()).allSatisfy(path -> assertThat(site.picture(path)).as(path)
                .startsWith(site.pictured().contains(path) ? path + "/picture-" : "/assets/picture."));
        assertThat(read(site.chapterCalendar())).contains("BEGIN:VEVENT");
        assertThat(read(site.chapterFeed())).contains("<entry>");
        assertThat(read(site.verifyPage())).contains(site.place().code()).doesNotContainIgnoringCase("revoked");
        assertThat(read(site.registerEntry())).contains("\"granted\"");
    }

    private void assertClosed(PublicBytes site, String reason) {
        assertThat(site.brandable()).allSatisfy(path -> assertThat(read(path)).as(path).doesNotContain(site.brandedName()));
        assertThat(site.lists()).allSatisfy(path -> assertThat(read(path)).as(path)
                .doesNotContain("/x/" + site.place().slug(), "\"" + site.place().slug() + "\""));
        assertThat(site.maps()).allSatisfy(path -> assertThat(read(path)).as(path).doesNotContain("/x/" + site.place().slug()));
        assertThat(site.pages()).allSatisfy(path -> assertThat(read(path)).as(path)
                .contains(shown.outsidePicture()).doesNotContain(shown.picture(), "/picture-"));
        assertThat(List.of(site.registerPage(), site.verifyPage())).allSatisfy(path -> assertThat(site.isBranded(path)).as(path).isFalse());
        assertThat(read(site.card())).contains("isn’t under the NHSHDx umbrella now");
        assertThat(read(site.chapterPage())).contains(reason);
        assertThat(read(site.eventPage())).contains(reason);
        assertThat(read(site.chapterCalendar())).doesNotContain("BEGIN:VEVENT");
        assertThat(read(site.eventCalendar())).contains("BEGIN:VEVENT", "SUMMARY:" + site.place().name());
        assertAnnouncingIsRefused(site);
    }

    /** Whoever kept the address of a picture from before. */
    private void assertNeutral(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.contentType()).isEqualTo("image/png");
        assertThat(answer.asByteArray()).isEqualTo(given().get(URI.create(shown.outsidePicture()).getPath()).asByteArray());
    }

    private void assertAnnouncingIsRefused(PublicBytes site) {
        String draft = world.readyEvent(site.place(), clock.today().plusWeeks(30));
        As.caller("marigold").contentType(ContentType.JSON).body(Map.of("version", world.versionOf(site.place(), draft)))
                .post("/api/v1/organise/" + site.place().slug() + "/events/" + draft + "/announcement")
                .then().statusCode(409);
    }

    private static void does(PublicBytes site, String deed, String why) {
        As.caller("ottoline").contentType(ContentType.JSON).body(Map.of("reason", why))
                .post("/api/v1/core-team/chapters/" + site.place().slug() + "/" + deed)
                .then().statusCode(200);
    }
}
