package org.nhshdx.web.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.event.CallingOffEvents;
import org.nhshdx.web.layout.Site;
import org.nhshdx.web.running.As;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** The picture that stands for a page where its link is shared. */
@QuarkusTest
class LinkPictureTest {

    @Inject
    World world;

    @Inject
    Site site;

    @Inject
    CallingOffEvents callingOff;

    @Test
    void everyEventAndChapterHasOneThatAnybodyCanShow() throws IOException {
        Place place = world.approvedChapter("Tŷ Picture", Cast.MARIGOLD);
        String event = page(place, world.announcedEvent(place, LocalDate.of(2053, 2, 1)));
        for (String path : List.of(event, "/x/" + place.slug())) {
            Document page = page(path);
            assertThat(meta(page, "og:image:width")).isEqualTo("1200");
            assertThat(meta(page, "og:image:height")).isEqualTo("630");
            assertThat(meta(page, "og:image:alt")).contains("NHSHDx Tŷ Picture", "February 2053", "Free");
            assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
            Response answer = given().get(picture(page));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.contentType()).isEqualTo("image/png");
            assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
            assertThat(answer.detailedCookies().asList()).isEmpty();
            BufferedImage png = ImageIO.read(new ByteArrayInputStream(answer.asByteArray()));
            assertThat(png.getWidth() + " x " + png.getHeight()).isEqualTo("1200 x 630");
            given().header("If-None-Match", answer.header("ETag")).get(picture(page)).then().statusCode(304);
        }
        assertThat(page(event).select("link[rel=alternate]").eachAttr("href")).containsExactly("/x/" + place.slug() + "/feed.atom", "/feed.atom");
        assertThat(page(event).select("script[type=application/ld+json]").html()).contains(picture(page(event)));
    }

    @Test
    void anotherDateIsAnotherPictureAtAnotherAddressAndTheOldOneLeadsThere() {
        Place place = world.approvedChapter("Movepicture", Cast.MARIGOLD);
        String event = world.announcedEvent(place, LocalDate.of(2053, 8, 1));
        String path = page(place, event);
        String before = picture(page(path));
        byte[] drawnBefore = given().get(before).asByteArray();
        moveByAWeek(place, event);
        Document after = page(path);
        assertThat(picture(after)).isNotEqualTo(before);
        assertThat(meta(after, "og:image:alt")).startsWith("New date. ");
        assertThat(given().get(picture(after)).asByteArray()).isNotEqualTo(drawnBefore);
        given().redirects().follow(false).get(before).then().statusCode(307).header("Location", endsWith(picture(after)));
        assertThat(after.select("script[type=application/ld+json]").html())
                .contains("EventRescheduled", "\"previousStartDate\":\"2053-08-02\"", "\"startDate\":\"2053-08-09T09:00:00+01:00\"");
        callingOff.callOff(world.asker(Cast.MARIGOLD), place.id(), event, "The roof leaks.");
        assertThat(meta(page(path), "og:image:alt")).startsWith("Called off. ").doesNotContain("Free");
    }

    @Test
    void whatIsNotThereHasNone() {
        given().get("/x/nowhere/picture-000000000000.png").then().statusCode(404);
        given().get("/x/nowhere/events/never/picture-000000000000.png").then().statusCode(404);
    }

    private static void moveByAWeek(Place place, String event) {
        String path = "/api/v1/organise/%s/events/%s".formatted(place.slug(), event);
        var read = As.caller("marigold").get(path).then().statusCode(200).extract();
        Map<String, Object> facts = read.path("facts");
        @SuppressWarnings("unchecked")
        Map<String, Object> day = ((List<Map<String, Object>>) facts.get("days")).get(0);
        day.put("date", LocalDate.parse((String) day.get("date")).plusWeeks(1).toString());
        As.caller("marigold").contentType(ContentType.JSON).body(Map.of("facts", facts, "version", read.<Integer>path("version")))
                .post(path + "/changes").then().statusCode(200);
    }

    private String picture(Document page) {
        String whole = meta(page, "og:image");
        assertThat(whole).startsWith(site.address("/x/"));
        return whole.substring(site.address("").length());
    }

    private static String meta(Document page, String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }

    private static Document page(String path) {
        return Jsoup.parse(given().get(path).then().statusCode(200).extract().asString());
    }

    private static String page(Place place, String event) {
        return "/x/%s/events/%s".formatted(place.slug(), event);
    }
}
