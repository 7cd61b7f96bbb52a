package org.nhshdx.web.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.Setting;
import org.nhshdx.tenant.event.CallingOffEvents;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** A chapter and its event as strangers find them: on their pages, in lists and in the register. */
@QuarkusTest
class ChapterSiteTest {

    private static final AtomicInteger RUNS = new AtomicInteger();
    private static final Pattern LINKED_DATA =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    @Inject
    World world;

    @Inject
    CallingOffEvents callingOff;

    private Place place;
    private String path;

    @BeforeEach
    void announceADay() {
        String name = "Óxleigh " + (char) ('A' + RUNS.getAndIncrement());
        place = world.approvedChapter(Setting.inTown(name, "Plymouth", "PL1 2AA"), Cast.MARIGOLD);
        path = "/x/" + place.slug() + "/events/" + world.announcedEvent(place, LocalDate.of(2032, 6, 5));
    }

    @Test
    void theChaptersPageShowsItsNextDayFirst() {
        String html = page("/x/" + place.slug());
        assertThat(html).contains("</small> " + place.name(), "Our next day", path, "Sign up, it’s free", "9am to 5pm");
        assertThat(html.indexOf("Our next day")).isLessThan(html.indexOf("What a day is like"));
        assertThat(html).contains("Independently organised under the NHSHDx charter, version 1", "/verify/" + place.code());
    }

    @Test
    void theDaysPageTellsHowItKeepsEachPrinciple() {
        String html = page(path);
        assertThat(html).contains(
                "https://tickets.example.org/", "Marigold Tembo", "mailto:idris@example.org", "Step-free throughout",
                "The day, hour by hour", "How this day keeps each principle", "principles are kept", path + ".ics");
        assertThat(html).doesNotContain("two soups", "Two soups");
    }

    @Test
    void theDaysPageTellsSearchEnginesWhenWhereAndThatItIsFree() {
        JsonPath facts = linkedData(path);
        assertThat(facts.getString("'@type'")).isEqualTo("Event");
        assertThat(facts.getString("name")).isEqualTo("NHSHDx " + place.name());
        assertIsInLondon(facts.getString("startDate"), LocalTime.of(9, 0));
        assertIsInLondon(facts.getString("endDate"), LocalTime.of(17, 0));
        assertThat(facts.getString("location.address.addressLocality")).isEqualTo("Plymouth");
        assertThat(facts.getInt("offers.price")).isZero();
        assertThat(facts.getString("eventStatus")).endsWith("EventScheduled");
    }

    @Test
    void aDayThatIsCalledOffSaysSoBeforeAllElse() {
        String event = path.substring(path.lastIndexOf('/') + 1);
        callingOff.callOff(world.asker(Cast.MARIGOLD), place.id(), event, "The roof leaks </script> & more.");
        String html = page(path);
        assertThat(html).contains("This day is called off", "The roof leaks &lt;/script&gt; &amp; more.");
        assertThat(html.indexOf("This day is called off")).isLessThan(html.indexOf("The facts"));
        assertThat(html).doesNotContain("Sign up, it’s free");
        assertThat(linkedData(path).getString("eventStatus")).endsWith("EventCancelled");
        assertThat(page("/x/" + place.slug())).contains("Called off", "No day is announced just now");
    }

    @Test
    void anOlderDayKeepsItsAddressAndPointsForwardToTheNewest() {
        String newest = "/x/" + place.slug() + "/events/" + world.announcedEvent(place, LocalDate.of(2032, 9, 4));
        assertThat(page(path)).doesNotContain("The next day is");
        callingOff.callOff(world.asker(Cast.MARIGOLD), place.id(), path.substring(path.lastIndexOf('/') + 1), "The roof leaks.");
        String html = page(path);
        assertThat(html).contains("The next day is <a href=\"" + newest + "\">").containsPattern("rel=\"canonical\" href=\"[^\"]*" + path + "\"");
        assertThat(page(newest)).doesNotContain("The next day is", "The newest day was");
    }

    @Test
    void aChapterIsFoundByItsPlaceHoweverItIsSpelled() {
        String letter = place.name().substring(place.name().length() - 1);
        given().queryParam("named", "oxleigh " + letter).get("/chapters").then().body(containsString("/x/" + place.slug()));
        given().queryParam("named", "nowhere at all").get("/chapters").then()
                .body(containsString("No chapter by that name yet"))
                .body(not(containsString("/x/" + place.slug())));
    }

    @Test
    void aDayIsFoundByItsPlaceTownAndDates() {
        assertThat(search("place", place.name())).contains(path);
        assertThat(search("place", "plymouth", "from", "2032-06-01", "to", "2032-12-31")).contains(path);
        assertThat(search("place", place.name(), "to", "2032-05-31")).doesNotContain(path);
        assertThat(search("place", place.name(), "theme", "ships")).doesNotContain(path);
        assertThat(search("place", place.name(), "when", "past")).doesNotContain(path);
        assertThat(search("place", place.name(), "from", "not a date")).contains(path);
    }

    @Test
    void theRegisterLeadsFromACodeToItsEntry() {
        given().redirects().follow(false).queryParam("named", place.code().toLowerCase()).get("/register").then()
                .statusCode(303)
                .header("Location", endsWith("/verify/" + place.code()));
        assertThat(page("/verify/" + place.code())).contains("Yes, this is official", "NHSHDx " + place.name());
        given().queryParam("named", place.name()).get("/register").then().body(containsString(place.code()));
    }

    private static String page(String path) {
        Response answer = given().get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asString();
    }

    private static String search(String... criteria) {
        var request = given();
        for (int i = 0; i < criteria.length; i += 2) {
            request.queryParam(criteria[i], criteria[i + 1]);
        }
        return request.get("/events").then().statusCode(200).extract().asString();
    }

    private static void assertIsInLondon(String moment, LocalTime time) {
        OffsetDateTime told = OffsetDateTime.parse(moment);
        assertThat(told.toLocalTime()).isEqualTo(time);
        assertThat(told).isEqualTo(told.atZoneSimilarLocal(ZoneId.of("Europe/London")).toOffsetDateTime());
    }

    private static JsonPath linkedData(String path) {
        Matcher block = LINKED_DATA.matcher(page(path));
        assertThat(block.find()).isTrue();
        return JsonPath.from(block.group(1));
    }
}
