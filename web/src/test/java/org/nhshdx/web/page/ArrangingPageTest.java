package org.nhshdx.web.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.running.As;
import org.nhshdx.web.world.AtOnce;
import org.nhshdx.web.world.World;

/** A chapter's page as programs lay it out, and what everybody sees of that. */
@QuarkusTest
class ArrangingPageTest {

    @Inject
    World world;

    @Test
    void orderHidingAndColourAreADraftUntilTheyArePublishedWithOnePress() {
        World.Place place = world.approvedChapter("Arranging Alpha", Cast.MARIGOLD);
        put(place, "page-look/sections/food/place", Map.of("place", 1)).statusCode(200).body("place", is(1));
        post(place, "page-look/sections/questions/hiding", Map.of()).statusCode(200).body("hidden", is(true));
        put(place, "page-look/accent", Map.of("accent", "plum")).statusCode(200).body("changed", is(true));
        assertThat(headings(place)).startsWith("about", "day").contains("questions");
        publish(place).statusCode(200).body("changed", is(false));
        assertThat(headings(place)).startsWith("food", "about", "day").doesNotContain("questions");
        assertThat(given().get("/x/" + place.slug()).asString()).contains("accent-plum");
        post(place, "page-look/sections/questions/showing", Map.of()).statusCode(200).body("hidden", is(false));
        log(place).body("items.verb", hasItem("hide")).body("items.verb", hasItem("colour")).body("items.about", hasItem("look"));
    }

    @Test
    void aSectionOfTheirOwnIsAddedPublishedTakenOffAndPutBack() {
        World.Place place = world.approvedChapter("Arranging Beta", Cast.MARIGOLD);
        String title = "كيف تصل إلينا 🚲";
        post(place, "page-look/sections", Map.of("title", title, "draft", "By the *blue* door.")).statusCode(201)
                .body("code", is("words-1")).body("title", is(title)).body("place", is(12));
        post(place, "page/words-1/publication", Map.of("version", 0)).statusCode(200);
        publish(place).statusCode(200);
        assertThat(Jsoup.parse(given().get("/x/" + place.slug()).asString()).selectFirst("#words-1").text()).isEqualTo(title);
        post(place, "page-look/sections/words-1/removal", Map.of()).statusCode(200).body("place", nullValue());
        post(place, "page-look/sections/words-1/hiding", Map.of()).statusCode(409).body("detail", containsString("Put it back first"));
        read(place).body("takenOff.code", contains("words-1")).body("takenOff[0].draft", is("By the *blue* door."));
        assertThat(headings(place)).as("until that is published").contains("words-1");
        publish(place).statusCode(200);
        assertThat(headings(place)).doesNotContain("words-1");
        put(place, "page-look/sections/words-1/place", Map.of("place", 2)).statusCode(200).body("place", is(2));
    }

    @Test
    void whatTheCharterAsksForCantBeHiddenOrMovedAway() {
        World.Place place = world.approvedChapter("Arranging Gamma", Cast.MARIGOLD);
        post(place, "page-look/sections/conduct/hiding", Map.of()).statusCode(409).body("detail", containsString("The charter asks"));
        put(place, "page-look/sections/sponsors/place", Map.of("place", 1)).statusCode(409).body("detail", containsString("below everything"));
        post(place, "page-look/sections/food/removal", Map.of()).statusCode(409).body("detail", containsString("Hide it"));
        List.of("about", "day", "access", "food", "for-whom", "photographs", "questions", "organisers", "past", "schedule", "sponsors")
                .forEach(code -> post(place, "page-look/sections/" + code + "/hiding", Map.of()).statusCode(200));
        publish(place).statusCode(200);
        assertThat(headings(place)).containsExactly("conduct");
        assertThat(given().get("/x/" + place.slug()).asString()).contains(
                "No day is announced just now", "href=\"/conduct\"", "Independently organised", "/verify/" + place.code(),
                "NHS is a trade mark of the Secretary of State");
    }

    @Test
    void aTitleOfTwoHundredCharactersIsRefusedWithASentence() {
        World.Place place = world.approvedChapter("Arranging Delta", Cast.MARIGOLD);
        post(place, "page-look/sections", Map.of("title", "🚲".repeat(200), "draft", "Words.")).statusCode(422)
                .body("problems.field", contains("title")).body("problems[0].advice", containsString("80 characters; it has 200"));
        post(place, "page-look/sections", Map.of("draft", " ")).statusCode(422).body("problems.field", contains("title", "draft"));
        read(place).body("sections.code", not(hasItem("words-1")));
        put(place, "page-look/accent", Map.of("accent", "neon")).statusCode(400);
        put(place, "page-look/accent", Map.of()).statusCode(422).body("problems.field", contains("accent"));
    }

    @Test
    void whoeverPublishesHasSeenTheOrderThatIsThere() {
        World.Place place = world.approvedChapter("Arranging Epsilon", Cast.MARIGOLD);
        int seen = read(place).extract().path("version");
        put(place, "page-look/sections/food/place", Map.of("place", 1)).statusCode(200);
        post(place, "page-look/publication", Map.of("version", seen)).statusCode(409);
    }

    @Test
    void ofFourWhoAddASectionAtOnceEachHasItsOwn() {
        World.Place place = world.approvedChapter("Arranging Eta", Cast.MARIGOLD);
        List<Integer> answers = AtOnce.times(4, () -> post(place, "page-look/sections", Map.of("title", "Ours", "draft", "Words."))
                .extract().statusCode());
        assertThat(answers).containsOnly(201);
        read(place).body("sections.code", hasItems("words-1", "words-2", "words-3", "words-4"));
    }

    @Test
    void whatASectionSaidIsKeptAndCanBeTheDraftAgain() {
        World.Place place = world.approvedChapter("Arranging Zeta", Cast.MARIGOLD);
        write(place, "Soup.").statusCode(200);
        write(place, "Curry.").statusCode(200);
        var kept = call().get(path(place, "page/food/wordings")).then().statusCode(200)
                .body("words", hasItem("Soup.")).body("number", contains(3, 2, 1))
                .body("[0].draft", is(true)).body("[0].by", is("Marigold Tembo"))
                .body("[2].by", nullValue()).body("[2].published", is(true)).body("[2].words", containsString("Lunch is on us"));
        assertThat(kept.extract().<String>path("[0].at")).isNotEmpty();
        post(place, "page/food/wordings/2/restoration", Map.of("version", version(place) - 1)).statusCode(409);
        post(place, "page/food/wordings/2/restoration", Map.of("version", version(place))).statusCode(200).body("draft", is("Soup."));
        call().get(path(place, "page/food/wordings")).then().body("number", contains(4, 3, 2, 1)).body("words", hasItem("Curry."));
        post(place, "page/food/wordings/99/restoration", Map.of("version", version(place))).statusCode(404);
        post(place, "page/food/wordings/first/restoration", Map.of("version", version(place))).statusCode(404);
        log(place).body("items.verb", hasItem("restore"));
    }

    private static List<String> headings(World.Place place) {
        return Jsoup.parse(given().get("/x/" + place.slug()).asString()).select(".parts h2").eachAttr("id");
    }

    private static ValidatableResponse write(World.Place place, String words) {
        return put(place, "page/food", Map.of("draft", words, "version", version(place)));
    }

    private static int version(World.Place place) {
        return read(place).extract().path("sections.find { it.code == 'food' }.version");
    }

    private static ValidatableResponse read(World.Place place) {
        return call().get(path(place, "page-look")).then().statusCode(200);
    }

    private static ValidatableResponse publish(World.Place place) {
        return post(place, "page-look/publication", Map.of("version", read(place).extract().path("version")));
    }

    private static ValidatableResponse log(World.Place place) {
        return call().get(path(place, "log")).then().statusCode(200);
    }

    private static ValidatableResponse post(World.Place place, String what, Map<String, Object> body) {
        return call().body(body).post(path(place, what)).then();
    }

    private static ValidatableResponse put(World.Place place, String what, Map<String, Object> body) {
        return call().body(body).put(path(place, what)).then();
    }

    private static String path(World.Place place, String what) {
        return "/api/v1/organise/" + place.slug() + "/" + what;
    }

    private static RequestSpecification call() {
        return As.caller("marigold").contentType(ContentType.JSON);
    }
}
