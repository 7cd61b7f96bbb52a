package org.nhshdx.web.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.demo.Setting;
import org.nhshdx.web.browser.BrowserTest;
import org.nhshdx.web.browser.Visit;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** In a hospital's cellar on the morning of the day. */
@QuarkusTest
@BrowserTest
class OfflineBrowserTest {

    private static final String ALL = "async () => (await (await caches.open('days-1')).keys()).map(one => new URL(one.url).pathname)";

    @TestHTTPResource
    URI server;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    @Test
    void aDayThatWasOpenedOnceIsShownWithoutANetworkAndSaysHowOldItIs(Visit visit) throws IOException {
        Place place = world.approvedChapter(Setting.inTown("Cellarham", "Lincoln", "LN1 1DD"), Cast.MARIGOLD);
        String day = "/x/" + place.slug() + "/events/" + world.announcedEvent(place, clock.today().plusWeeks(40));
        try (Wire wire = new Wire(server.getPort())) {
            Page page = visit.open(wire.address(day)).page();
            String when = when(page);
            isKept(page, day);
            visit.isSoundForEverybody();
            wire.cut();
            page.reload();
            assertThat(page.locator("[role=status]").innerText()).matches("(?s)Saved copy from \\d\\d:\\d\\d, you are offline\\..*");
            assertThat(when(page)).isEqualTo(when);
            assertThat((String) page.evaluate("getComputedStyle(document.body).fontFamily")).as("its own looks").contains("system-ui");
            visit.isSoundForEverybody();
            page.navigate(wire.address("/x/" + place.slug()));
            assertThat(page.locator("h1").innerText()).isEqualTo("You are offline");
            visit.isSoundForEverybody();
            wire.mend();
            page.navigate(wire.address(day));
            assertThat(page.locator("[role=status]").count()).isZero();
            assertThat((List<?>) page.evaluate(ALL)).as("kept").allSatisfy(path ->
                    assertThat((String) path).matches("/offline|/assets/.*|" + day));
        }
    }

    private static String when(Page page) {
        return page.locator("dt:text-is('When') + dd").innerText();
    }

    private static void isKept(Page page, String day) {
        page.waitForCondition(() -> ((List<?>) page.evaluate(ALL)).contains(day));
    }

    @Test
    void onlyTheDaysPageMayKeepItselfAndOnlyWithOurScript() {
        Place place = world.approvedChapter(Setting.inTown("Cellarby", "Lincoln", "LN1 1DD"), Cast.MARIGOLD);
        String day = "/x/" + place.slug() + "/events/" + world.announcedEvent(place, clock.today().plusWeeks(42));
        assertThat(policy(day)).contains("script-src 'self'", "worker-src 'self'").doesNotContain("unsafe");
        assertThat(policy("/x/" + place.slug())).doesNotContain("script-src", "worker-src");
        assertThat(policy("/organise")).doesNotContain("worker-src");
        assertThat(given().get(day).asString()).containsOnlyOnce("<script src=\"/assets/keep.").doesNotContainPattern("<script src=\"(?!/assets/)");
        given().get("/offline.js").then().statusCode(200).header("Cache-Control", "no-cache").contentType("text/javascript");
    }

    private static String policy(String path) {
        return given().redirects().follow(false).get(path).header("Content-Security-Policy");
    }
}
