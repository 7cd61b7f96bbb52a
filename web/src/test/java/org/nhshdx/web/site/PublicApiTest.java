package org.nhshdx.web.site;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.Setting;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** The read API, as a program without a token uses it. */
@QuarkusTest
class PublicApiTest {

    @Inject
    World world;

    @Test
    void tellsAnEventWithItsFindingsButNoEvidenceAndNoAddresses() {
        Place place = chapter("Apileigh");
        String event = world.announcedEvent(place, LocalDate.of(2033, 6, 4));
        given().get("/api/v1/chapters/" + place.slug() + "/events/" + event).then()
                .statusCode(200)
                .body("event.title", equalTo("NHSHDx Apileigh"))
                .body("event.state", equalTo("announced"))
                .body("event.underUmbrella", is(true))
                .body("charterVersion", equalTo(1))
                .body("licenceCode", equalTo(place.code()))
                .body("findings.principle", hasItems("free-to-attend", "weekend", "neutral-ground"))
                .body("findings.evidence", everyItem(nullValue()))
                .body(not(containsString("@example.org")))
                .body(not(containsString("Two soups")));
        given().get("/api/v1/chapters/" + place.slug()).then()
                .body("chapter.name", equalTo("NHSHDx Apileigh"))
                .body("coming.event", hasItem(event));
        given().queryParam("place", "Apileigh").get("/api/v1/events").then()
                .body("total", equalTo(1))
                .body("items[0].page", equalTo("/x/" + place.slug() + "/events/" + event));
    }

    @Test
    void leadsFromOnePageOfAListToTheNext() {
        chapter("Pagingford One");
        chapter("Pagingford Two");
        chapter("Pagingford Three");
        given().queryParam("named", "pagingford").queryParam("size", 2).get("/api/v1/chapters").then()
                .body("items.place", equalTo(List.of("Pagingford One", "Pagingford Three")))
                .body("total", equalTo(3))
                .body("pages", equalTo(2))
                .body("next", equalTo(2));
        given().queryParam("named", "pagingford").queryParam("size", 2).queryParam("page", 2).get("/api/v1/chapters").then()
                .body("items.place", equalTo(List.of("Pagingford Two")))
                .body("next", nullValue());
        given().queryParam("named", "pagingford").get("/api/v1/register").then()
                .body("total", greaterThanOrEqualTo(3))
                .body("items.inForce", everyItem(is(true)));
    }

    @Test
    void looksUpACodeAsItIsTyped() {
        Place place = chapter("Codeleigh");
        given().get("/api/v1/register/" + place.code().toLowerCase()).then()
                .statusCode(200)
                .body("place", equalTo("Codeleigh"))
                .body("state", equalTo("granted"));
        given().get("/api/v1/register/NHSHDX-ZZZ-222222").then().statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"page, 0", "page, one", "size, 101", "size, -1", "when, soon", "from, 31.12.2026", "to, 2026-02-30"})
    void namesTheFieldThatItCannotRead(String field, String sent) {
        given().queryParam(field, sent).get("/api/v1/events").then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("problems.field", equalTo(List.of(field)))
                .body("problems[0].advice", not(empty()))
                .body("problems", hasSize(1));
    }

    private Place chapter(String name) {
        return world.approvedChapter(Setting.inTown(name, "Norwich", "NR1 3JU"), Cast.MARIGOLD);
    }
}
