package org.nhshdx.web.handbook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nhshdx.tenant.handbook.Handbook;
import org.nhshdx.tenant.handbook.HandbookPage;
import org.nhshdx.web.world.OpenForm;

@QuarkusTest
class HandbookPagesTest {

    static Stream<HandbookPage> pages() {
        return Handbook.pages().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void eachPageReadsInOrderAndLinksThePromisesThatItServes(HandbookPage page) {
        Document html = Jsoup.parse(given().get("/handbook/" + page.slug()).then().statusCode(200).extract().asString());
        assertThat(html.select("h1").eachText()).containsExactly(page.title());
        assertThat(html.select("main .sheet > h2").eachText()).hasSameSizeAs(page.parts());
        assertThat(html.select("aside a.code").eachAttr("href"))
                .containsExactlyElementsOf(page.principles().stream().map(id -> "/charter#" + id).toList());
        assertThat(html.select("a[rel=next]").eachAttr("href"))
                .isEqualTo(Handbook.after(page).map(next -> List.of("/handbook/" + next.slug())).orElse(List.of()));
        assertThat(html.select("link[rel=canonical]").attr("href")).endsWith("/handbook/" + page.slug());
    }

    @Test
    void theContentsListEveryPageAndTheNavigationLeadsThere() {
        Document contents = Jsoup.parse(given().get("/handbook").asString());
        assertThat(contents.select("main .rows a").eachAttr("href"))
                .containsExactlyInAnyOrderElementsOf(pages().map(page -> "/handbook/" + page.slug()).toList());
        assertThat(Jsoup.parse(given().get("/").asString()).select("a[href=/handbook]")).hasSize(2);
    }

    @Test
    void aPageThatIsNotThereIsNotFound() {
        given().get("/handbook/nowhere").then().statusCode(404);
    }

    @Test
    void theApiTellsTheNamesOfWhatThereIsToDo() {
        assertThat(given().get("/api/v1/handbook").then().statusCode(200).extract().<List<String>>path("find { it.slug == 'venue' }.items.id"))
                .contains("venue-route");
    }

    @Test
    void measuredTimesAreToldWithHowManyEventsTheyComeFrom() {
        assertThat(given().get("/handbook/timetable").asString())
                .contains("83 days", "56 days", "Measured over 9 official events", "not counted as nothing");
    }

    @Test
    void wifiAndSocketsAreReckonedFromTheCharterInForce() {
        Response answer = given().queryParam("people", "61").queryParam("sockets", "80").get("/handbook/wifi-and-sockets");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).contains("244 devices at once", "92 sockets", "12 too few", "4 four-way leads");
        assertThat(OpenForm.value(answer, "people")).isEqualTo("61");
    }

    @Test
    void foodIsReckonedAndCosted() {
        Response answer = given().queryParam("people", "100").queryParam("absent", "20").queryParam("days", "1")
                .queryParam("lunch", "£7.50").queryParam("drinks", "2").get("/handbook/food");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).contains("84 people", "£798.00");
    }

    @Test
    void withoutAPriceNoCostIsShownRatherThanNought() {
        assertThat(given().queryParam("people", "100").queryParam("absent", "20").queryParam("days", "1").get("/handbook/food").asString())
                .contains("no cost is shown").doesNotContain("£0.00");
    }

    @ParameterizedTest
    @CsvSource({"wifi-and-sockets, people, forty", "wifi-and-sockets, people, -3", "wifi-and-sockets, people, 99999999999999999999",
        "wifi-and-sockets, sockets, 1e9", "wifi-and-sockets, people, ''", "wifi-and-sockets, people, <b>60</b>",
        "food, people, 0", "food, absent, 100", "food, days, 1.5", "food, lunch, a fiver", "food, drinks, -1", "food, lunch, 1000000"})
    void whatCantBeReckonedWithGetsASentenceBesideItsFieldAndStays(String page, String field, String typed) {
        var asking = given().queryParam(field, typed);
        Stream.of("people", "days", "absent").filter(other -> !other.equals(field)).forEach(other -> asking.queryParam(other, "4"));
        Response answer = asking.get("/handbook/" + page);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(OpenForm.value(answer, field)).isEqualTo(typed);
        assertThat(answer.asString()).contains("id=\"" + field + "-wrong\"").doesNotContain("role=\"status\"", "<b>60");
    }
}
