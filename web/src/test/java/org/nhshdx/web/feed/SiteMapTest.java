package org.nhshdx.web.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.web.world.World.Place;

/** What search engines, news readers and curious people find without following a link. */
@QuarkusTest
class SiteMapTest {

    @Inject
    Announced announced;

    @Inject
    MovableClock clock;

    @Test
    void leadsFromTheIndexToEveryPageAndEachOfOurPagesIsThere() {
        Place place = announced.chapter("Mapford", clock.today().plusDays(52));
        List<String> maps = addresses("/sitemap.xml", "sitemapindex.sitemap.loc");
        assertThat(maps).allMatch(map -> map.startsWith("http"));
        List<String> pages = maps.stream().flatMap(map -> addresses(URI.create(map).getPath(), "urlset.url.loc").stream()).toList();
        assertThat(pages).anyMatch(page -> page.endsWith("/x/" + place.slug()))
                .anyMatch(page -> page.endsWith("/x/" + place.slug() + "/events/first"));
        for (String page : addresses("/sitemap/pages.xml", "urlset.url.loc")) {
            given().redirects().follow(false).get(URI.create(page).getPath()).then().statusCode(200);
        }
    }

    @Test
    void tellsTheNewsOfAllChaptersAndAnswersNotModifiedToWhoHasIt() {
        Place place = announced.chapter("Newsford", clock.today().plusDays(53));
        var answer = given().get("/feed.atom");
        answer.then().statusCode(200).body(containsString("/x/" + place.slug() + "/events/first"));
        given().header("If-None-Match", answer.header("ETag")).get("/feed.atom").then().statusCode(304);
        given().header("If-None-Match", "\"another\"").get("/feed.atom").then().statusCode(200);
    }

    @Test
    void robotsAreToldWhereTheMapIsAndPeopleWhoMadeIt() {
        given().get("/robots.txt").then().statusCode(200).body(containsString("Disallow: /organise"))
                .body(containsString("Sitemap: http"));
        given().get("/humans.txt").then().statusCode(200).body(containsString("volunteers"));
    }

    private static List<String> addresses(String path, String at) {
        var answer = given().get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return XmlPath.from(answer.asString()).getList(at);
    }
}
