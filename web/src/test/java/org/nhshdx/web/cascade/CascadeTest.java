package org.nhshdx.web.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhshdx.web.cascade.PublicBytes.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.brand.ExpiringLicences;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.demo.Setting;
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

    @Test
    void revokingClosesEverySurfaceAndReinstatingOpensThemAgain() {
        PublicBytes site = announced(Setting.inTown("Cascade Alpha", "Truro", "TR1 2HX"));
        assertOpen(site);
        does(site, "licence/revocation", WHY);
        assertClosed(site, "revoked: " + WHY);
        assertThat(read(site.verifyPage())).containsIgnoringCase("revoked").contains(WHY);
        assertThat(read("/register?named=Cascade+Alpha")).containsIgnoringCase("revoked");
        assertThat(read(site.registerEntry())).contains("\"revoked\"", WHY);
        does(site, "licence/reinstatement", "Everybody was paid back.");
        assertOpen(site);
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

    private static String licenceInTheApi(PublicBytes site) {
        return JsonPath.from(read("/api/v1/chapters/" + site.place().slug())).getString("chapter.licence.state");
    }

    private PublicBytes announced(Setting setting) {
        Place place = world.approvedChapter(setting, Cast.MARIGOLD);
        return new PublicBytes(place, world.announcedEvent(place, clock.today().plusDays(3)));
    }

    private void assertOpen(PublicBytes site) {
        assertThat(site.brandable()).allSatisfy(path -> assertThat(read(path)).as(path).contains(site.brandedName()));
        assertThat(site.maps()).allSatisfy(path -> assertThat(read(path)).as(path).contains("/x/" + site.place().slug()));
        assertThat(read(site.chapterCalendar())).contains("BEGIN:VEVENT");
        assertThat(read(site.verifyPage())).contains(site.place().code()).doesNotContainIgnoringCase("revoked");
        assertThat(read(site.registerEntry())).contains("\"granted\"");
    }

    private void assertClosed(PublicBytes site, String reason) {
        assertThat(site.brandable()).allSatisfy(path -> assertThat(read(path)).as(path).doesNotContain(site.brandedName()));
        assertThat(site.lists()).allSatisfy(path -> assertThat(read(path)).as(path)
                .doesNotContain("/x/" + site.place().slug(), "\"" + site.place().slug() + "\""));
        assertThat(site.maps()).allSatisfy(path -> assertThat(read(path)).as(path).doesNotContain("/x/" + site.place().slug()));
        assertThat(read(site.chapterPage())).contains(reason);
        assertThat(read(site.eventPage())).contains(reason);
        assertThat(read(site.chapterCalendar())).doesNotContain("BEGIN:VEVENT");
        assertThat(read(site.eventCalendar())).contains("BEGIN:VEVENT", "SUMMARY:" + site.place().name());
        assertAnnouncingIsRefused(site);
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
