package org.nhshdx.web.picture;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.picture.Picture;
import org.nhshdx.core.picture.PictureFile;
import org.nhshdx.tenant.brand.SuspendingChapters;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.picture.ForgettingPictures;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.running.As;
import org.nhshdx.web.world.World;

@QuarkusTest
class PicturesTest {

    private static final String ALT = "Six people draw a ward on a long sheet of paper";

    @TestHTTPResource
    URI server;

    @Inject
    World world;

    @Inject
    Scope scope;

    @Inject
    MovableClock clock;

    @Inject
    SuspendingChapters suspending;

    @Inject
    ForgettingPictures forgetting;

    @Test
    void aPictureIsADraftThenEverybodysThenNobodysAndCanBePutBack() {
        World.Place place = world.approvedChapter("Pictures Alpha", Cast.MARIGOLD);
        Album album = new Album("marigold", place.slug());
        Response added = album.add(Album.photograph(2000, 1500), "IMG_1.jpg", Album.words(ALT));
        assertThat(added.statusCode()).as(added.asString()).isEqualTo(303);
        String one = "/" + added.header("Location").replaceFirst(".*/", "");
        String draft = Jsoup.parse(album.open(one).asString()).selectFirst("figure img").attr("src");
        given().get("/x/" + place.slug()).then().body(not(containsString(ALT)));
        String file = draft.replaceFirst(".*/", "");
        given().get("/x/" + place.slug() + "/pictures/" + file).then().statusCode(404);
        assertThat(album.open("/files/" + file).header("Cache-Control")).isEqualTo("no-store");
        given().redirects().follow(false).get(draft).then().statusCode(302);
        assertThat(new Album("sorrel", place.slug()).open("/files/" + file).statusCode()).isEqualTo(404);

        assertThat(album.press(one, one + "/publication", album.version(one)).statusCode()).isEqualTo(303);
        Element shown = onPage(place);
        assertThat(shown.attr("alt")).isEqualTo(ALT);
        assertThat(shown.attr("loading")).isEqualTo("lazy");
        assertThat(shown.attr("width") + "x" + shown.attr("height")).isEqualTo("1600x1066");
        assertThat(shown.attr("srcset")).contains(" 480w, ", " 960w, ", " 1600w");
        assertThat(shown.parent().text()).isEqualTo("Picture: Hetty Moss");
        Response bytes = given().get(shown.attr("src"));
        assertThat(bytes.statusCode()).isEqualTo(200);
        assertThat(bytes.contentType()).startsWith("image/");
        assertThat(bytes.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(bytes.header("Cache-Control")).isEqualTo("public, no-cache");
        given().header("If-None-Match", bytes.header("ETag")).get(shown.attr("src")).then().statusCode(304);
        given().header("If-None-Match", bytes.header("ETag")).get(shown.attr("src").replace(place.slug(), "pictures-omega")).then().statusCode(404);

        assertThat(album.press(one, one + "/removal", Map.of()).header("Location")).contains("?removed=");
        given().header("If-None-Match", bytes.header("ETag")).get(shown.attr("src")).then().statusCode(404);
        assertThat(album.open("?removed=" + one.substring(1)).asString()).contains("Put it back", ALT);
        album.press("", one + "/return", Map.of());
        assertThat(album.open("").asString()).contains("Draft").doesNotContain("Put it back");
    }

    @Test
    void anotherCutIsADraftToo() {
        World.Place place = world.approvedChapter("Pictures Eta", Cast.MARIGOLD);
        String before = published(place);
        String one = "/" + As.caller("marigold").get(pictures(place)).<String>path("[0].id");
        Album album = new Album("marigold", place.slug());
        Map<String, String> squared = Album.words("Nobody there yet");
        squared.put("shape", "square");
        squared.putAll(album.version(one));
        assertThat(album.press(one, one, squared).statusCode()).isEqualTo(303);
        assertThat(album.press(one, one, squared).statusCode()).as("made from a version that is no more").isEqualTo(409);
        assertThat(onPage(place).attr("src")).isEqualTo(before);
        given().get(before).then().statusCode(200);
        assertThat(album.press(one, one + "/publication", album.version(one)).statusCode()).isEqualTo(303);
        assertThat(onPage(place).attr("alt")).isEqualTo("Nobody there yet");
        assertThat(onPage(place).attr("width")).isEqualTo(onPage(place).attr("height")).isEqualTo("600");
        given().get(before).then().statusCode(404);
    }

    @Test
    void everyRefusalIsASentenceAtItsFieldAndKeepsTheWords() {
        World.Place place = world.approvedChapter("Pictures Beta", Cast.MARIGOLD);
        Album album = new Album("marigold", place.slug());
        byte[] photograph = Album.photograph(800, 600);
        Map<String, String> program = Album.words(ALT);
        refused(album.add("MZ\0\0 not a picture".getBytes(), "party.jpg", program), "picture", "That is a program", ALT);
        refused(album.add(new byte[0], "party.jpg", program), "picture", "That file is empty", ALT);
        refused(album.add(new byte[0], "", program), "picture", "Choose the picture", ALT);
        refused(album.add(photograph, "a.jpg", Album.words("x".repeat(2000))), "alt", "it has 2,000", "x".repeat(2000));
        refused(album.add(photograph, "a.jpg", Album.words("A photo")), "alt", "Say in a sentence", "A photo");
        refused(album.add(photograph, "a.jpg", Album.words("IMG_4711.jpg")), "alt", "the name of a file", "IMG_4711.jpg");
        refused(album.add(photograph, "summer fair.jpg", Album.words("Summer fair")), "alt", "the name of a file", "Summer fair");
        refused(album.add(photograph, "a.jpg", Album.words("A picture of six people")), "alt", "Leave out “picture of”", "six people");
        Map<String, String> careless = Album.words("مرحبا 🚑 together");
        careless.put("credit", " ");
        careless.put("agreed", "");
        careless.put("section", "nowhere");
        Response again = album.add(photograph, "a.jpg", careless);
        refused(again, "credit", "Say who took it", "مرحبا 🚑 together");
        assertThat(again.asString()).contains("Tick this once everybody", "Choose the section of your page");
    }

    @Test
    void whatIsTooLargeToReadIsToldOnAPageOfOurs() throws Exception {
        World.Place place = world.approvedChapter("Pictures Gamma", Cast.MARIGOLD);
        HttpRequest large = HttpRequest.newBuilder(server.resolve("/organise/" + place.slug() + "/pictures/new"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[32 * 1024 * 1024])).build();
        HttpResponse<String> told = HttpClient.newHttpClient().send(large, HttpResponse.BodyHandlers.ofString());
        assertThat(told.statusCode()).isEqualTo(413);
        assertThat(told.body()).contains("30 MB at most", "where your words still stand");
    }

    @Test
    void twoAtOnceBothCome() {
        World.Place place = world.approvedChapter("Pictures Delta", Cast.MARIGOLD);
        List<CompletableFuture<Integer>> both = Stream.of(ALT, "A whiteboard full of notes").map(alt -> CompletableFuture.supplyAsync(() ->
                api(alt).body(Album.photograph(3000, 2000)).post(pictures(place)).statusCode())).toList();
        assertThat(both.stream().map(CompletableFuture::join)).containsExactly(200, 200);
        As.caller("marigold").get(pictures(place)).then().statusCode(200)
                .body("", hasSize(2)).body("[0].shape", is("wide")).body("[0].files.width", is(List.of(480, 960, 1600)));
    }

    @Test
    void aSuspendedChaptersPicturesAreNobodysToSee() {
        World.Place place = world.approvedChapter("Pictures Epsilon", Cast.MARIGOLD);
        String src = published(place);
        given().get(src).then().statusCode(200);
        suspending.suspend(world.asker(Cast.BRAM), place.id(), "It named a product as its own.");
        given().get(src).then().statusCode(404);
    }

    @Test
    void aRemovedPictureIsDeletedAfterSevenDays() {
        World.Place place = world.approvedChapter("Pictures Zeta", Cast.MARIGOLD);
        published(place);
        String id = As.caller("marigold").get(pictures(place)).path("[0].id");
        LocalDate day = clock.today();
        As.caller("marigold").contentType("application/json").post(pictures(place) + "/" + id + "/removal")
                .then().statusCode(200);
        clock.on(day.plusDays(6), forgetting::forget);
        assertThat(scope.reading(place.id(), Picture::removed)).hasSize(1);
        clock.on(day.plusDays(9), forgetting::forget);
        assertThat(scope.reading(place.id(), () -> Picture.removed().size() + PictureFile.sizes().size())).isZero();
    }

    private String published(World.Place place) {
        Response added = api(ALT).body(Album.photograph(900, 600)).post(pictures(place));
        assertThat(added.statusCode()).as(added.asString()).isEqualTo(200);
        As.caller("marigold").contentType("application/json").body(Map.of("version", added.<Integer>path("version")))
                .post(pictures(place) + "/" + added.path("id") + "/publication").then().statusCode(200);
        return onPage(place).attr("src");
    }

    private static RequestSpecification api(String alt) {
        return As.caller("marigold").contentType("image/jpeg").queryParam("alt", alt).queryParam("section", "day")
                .queryParam("credit", "Hetty Moss").queryParam("agreed", true).queryParam("shape", "wide");
    }

    private static String pictures(World.Place place) {
        return "/api/v1/organise/" + place.slug() + "/pictures";
    }

    private static Element onPage(World.Place place) {
        return Jsoup.parse(given().get("/x/" + place.slug()).asString()).selectFirst(".pictures img");
    }

    private static void refused(Response answer, String field, String sentence, String kept) {
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.getElementById(field + "-wrong").text()).contains(sentence);
        assertThat(page.selectFirst("[name=alt]").wholeText()).contains(kept);
    }
}
