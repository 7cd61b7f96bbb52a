package org.nhshdx.web.cascade;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nhshdx.core.place.Nation;
import org.nhshdx.web.world.World.Place;

/** What anybody is served of a chapter and one event of it: the bytes of pages, calendars and the API, read as UTF-8. */
record PublicBytes(Place place, String event) {

    private static final Pattern PICTURE = Pattern.compile("property=\"og:image\" content=\"https?://[^/]+([^\"]+)");

    /** Lists over all chapters, narrowed to this one where they can be. */
    List<String> lists() {
        String named = place.name().replace(' ', '+');
        return List.of(
                "/", "/chapters", "/chapters?named=" + named, "/events", "/events?place=" + named, "/calendar.ics", "/feed.atom",
                "/api/v1/chapters?size=100", "/api/v1/events?size=100", around());
    }

    private String around() {
        return "/api/v1/chapters/around/" + place.stage().setting().postcode().replace(" ", "%20");
    }

    /** What leads search engines to it. */
    List<String> maps() {
        return List.of("/sitemap/chapters-1.xml", "/sitemap/events-1.xml");
    }

    String chapterPage() {
        return "/x/" + place.slug();
    }

    String eventPage() {
        return "/x/" + place.slug() + "/events/" + event;
    }

    /** The picture for shared links that a page names while it is branded. */
    String picture(String page) {
        Matcher named = PICTURE.matcher(read(page));
        assertThat(named.find()).as(page).isTrue();
        return named.group(1);
    }

    String eventCalendar() {
        return eventPage() + ".ics";
    }

    String chapterCalendar() {
        return chapterPage() + "/calendar.ics";
    }

    String card() {
        return chapterPage() + "/card";
    }

    String chapterFeed() {
        return chapterPage() + "/feed.atom";
    }

    /** The pages that have a picture of their own for where links are shared. */
    List<String> pictured() {
        return List.of(chapterPage(), eventPage());
    }

    /** All pages about the chapter or its event alone, each with a picture for where links are shared. */
    List<String> pages() {
        return Stream.concat(
                pictured().stream(), Stream.of(eventPage() + "/history", chapterPage() + "/write", chapterPage() + "/follow")).toList();
    }

    /** The register, which tells of licences that don't hold too. */
    List<String> register() {
        return List.of(registerPage(), "/register.csv", "/register.jsonl", verifyPage(), registerEntry());
    }

    String registerPage() {
        return "/register?named=" + place.name().replace(' ', '+');
    }

    String verifyPage() {
        return "/verify/" + place.code();
    }

    String registerEntry() {
        return "/api/v1/register/" + place.code();
    }

    /** Everything that may carry the brand: all but the register, which tells of licences that don't hold too. */
    Stream<String> brandable() {
        return Stream.of(lists(), pages(), alone(), inWelsh()).flatMap(List::stream);
    }

    /** The same of a chapter in Wales at its Welsh addresses; elsewhere there are none. */
    List<String> inWelsh() {
        return place.stage().setting().nation() == Nation.WALES
                ? Stream.of(pages(), alone()).flatMap(List::stream).filter(path -> path.startsWith("/x/")).map("/cy"::concat).toList()
                : List.of();
    }

    private List<String> alone() {
        return List.of(
                card(), chapterFeed(), chapterCalendar(), eventCalendar(),
                "/api/v1/chapters/" + place.slug(), "/api/v1/chapters/" + place.slug() + "/events/" + event);
    }

    /** The name that only a licence allows. */
    String brandedName() {
        return "NHSHDx " + place.name();
    }

    /** What is served at this path, and the same as it is read. */
    static String read(String path) {
        Response answer = open(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answers " + answer.statusCode() + ": " + answer.asString());
        }
        String served = new String(answer.asByteArray(), StandardCharsets.UTF_8);
        return served + "\n" + asRead(served);
    }

    static Response open(String path) {
        return given().urlEncodingEnabled(false).get(path);
    }

    /** Without tags between words and without the folds of calendars, as a person or a program reads it. */
    private static String asRead(String served) {
        return served.replace("\r\n ", "").replaceAll("<[^>]*>", "").replaceAll(" +", " ");
    }

    boolean isBranded(String path) {
        return read(path).contains(brandedName());
    }
}
