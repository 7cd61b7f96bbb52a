package org.nhshdx.web.tour;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.world.Visitor;

/** What a newcomer to the demo reads first. */
@QuarkusTest
class TourTest {

    @Test
    void saysWhatToTryAndAsWhomAndWhoEverybodyIs() {
        Document page = Jsoup.parse(given().get("/dev/tour").then().statusCode(200).extract().asString());
        for (Journey journey : Journey.values()) {
            assertThat(page.select("a[href=" + journey.href() + "]").text()).isEqualTo(journey.title());
        }
        assertThat(page.select("dl").text()).contains(Stream.of(Cast.values()).map(Cast::username).toList());
        assertThat(Stream.of(Troupe.values()).flatMap(troupe -> troupe.people().stream())).containsExactlyInAnyOrder(Cast.values());
    }

    @Test
    void leadsWhereThatPersonMayGo() {
        assertThat(Visitor.as(Journey.START.who().orElseThrow().username()).open(Journey.START.path()).statusCode()).isEqualTo(200);
        assertThat(Visitor.as(Journey.DECIDE.who().orElseThrow().username()).open(Journey.DECIDE.path()).statusCode()).isEqualTo(200);
    }

    @Test
    void isNotOnTheStartPageOutsideDevelopment() {
        assertThat(given().get("/").then().statusCode(200).extract().asString()).doesNotContain("You are in the demo");
    }
}
