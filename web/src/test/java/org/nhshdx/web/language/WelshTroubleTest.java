package org.nhshdx.web.language;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.Setting;
import org.nhshdx.tenant.problem.ErrorPage;
import org.nhshdx.tenant.problem.Problem;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** Whatever goes wrong below a Welsh address is told in Welsh, with the way on. */
@QuarkusTest
class WelshTroubleTest {

    @Inject
    World world;

    @Inject
    ErrorPage errors;

    @Test
    void whatIsNotThereLeadsBackToTheChapterWhereThereIsOne() {
        Place place = world.approvedChapter(Setting.inWales("Llan-y-Gwall"), Cast.MARIGOLD);
        String path = "/cy/x/" + place.slug();
        Document missing = missing(path + "/events/never");
        assertThat(missing.select("h1").text()).isEqualTo("Ni allwn ddod o hyd i’r dudalen honno");
        assertThat(missing.select("main a").eachAttr("href")).contains(path, "/chapters");
        missing(path + "/no/such/page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cy", "/cy/chapters", "/cy/x/nowhere", "/cy/x/nowhere/follow"})
    void whereThereIsNoChapterTheWayLeadsToAllOfThem(String path) {
        assertThat(missing(path).select("main a").eachAttr("href")).contains("/chapters").noneMatch(to -> to.contains("/x/"));
    }

    @Test
    void aChapterOutsideWalesIsShownInEnglish() {
        Place place = world.approvedChapter(Setting.inTown("Southmarch", "Norwich", "NR1 3JU"), Cast.MARIGOLD);
        Document missing = missing("/cy/x/" + place.slug());
        assertThat(missing.select("main").text()).contains("Mae tudalennau’r gangen hon yn Saesneg: NHSHDx Southmarch");
        assertThat(missing.select("main a[hreflang=en]").attr("href")).isEqualTo("/x/" + place.slug());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 405, 409, 410, 413, 414, 415, 429, 500, 503})
    void everyStatusHasItsWords(int status) {
        String path = "/x/nowhere/follow";
        WelshPagesTest.told(told(status, "/cy" + path), "a page of " + status);
        assertThat(told(status, path).selectFirst("html").attr("lang")).isEqualTo("en-GB");
    }

    private Document told(int status, String path) {
        return Jsoup.parse(errors.of(Problem.of(status, path)).getEntity().toString());
    }

    private static Document missing(String path) {
        Response answer = given().accept("text/html").get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(404);
        Document page = Jsoup.parse(answer.asString());
        WelshPagesTest.told(page, path);
        return page;
    }
}
