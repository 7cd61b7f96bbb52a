package org.nhshdx.web.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.brand.SuspendingChapters;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.demo.Setting;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** A chapter's next day on other people's pages. */
@QuarkusTest
class CardTest {

    @Inject
    World world;

    @Inject
    SuspendingChapters suspending;

    @Inject
    MovableClock clock;

    @Test
    void showsTheNextDayInAnyFrameAndSetsNoCookie() {
        Place place = world.approvedChapter(Setting.inTown("Cardleigh", "Exeter", "EX1 1HS"), Cast.MARIGOLD);
        given().get(card(place)).then().statusCode(200).body(containsString("isn’t announced yet"));
        String event = world.announcedEvent(place, clock.today().plusWeeks(20));
        Response card = given().get(card(place));
        assertThat(card.asString()).contains("Cardleigh", "/x/cardleigh/events/" + event, "target=\"_top\"").doesNotContain("<script");
        assertThat(card.detailedCookies().asList()).isEmpty();
        assertThat(card.header("Content-Security-Policy")).contains("frame-ancestors *");
        assertThat(card.header("X-Frame-Options")).isNull();
        assertThat(card.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        given().get("/x/cardleigh/follow").then().body(containsString("/x/cardleigh/card\" title="));
    }

    @Test
    void isTheOnlyPageThatMayStandInAFrame() {
        for (String path : new String[] {"/", "/x/gloucester", "/x/card", "/x/a/b/card", "/x/gloucester/cards"}) {
            given().get(path).then().header("X-Frame-Options", "DENY")
                    .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
        }
    }

    @Test
    void dropsTheBrandWithTheUmbrella() {
        Place place = world.approvedChapter(Setting.inTown("Cardbury", "Exeter", "EX1 1HS"), Cast.MARIGOLD);
        suspending.suspend(world.asker(Cast.BRAM), place.id(), "Nobody answers.");
        given().get(card(place)).then().statusCode(200).body(containsString("isn’t under the NHSHDx umbrella"))
                .body(not(containsString("NHSHDx Cardbury")));
    }

    private static String card(Place place) {
        return "/x/" + place.slug() + "/card";
    }
}
