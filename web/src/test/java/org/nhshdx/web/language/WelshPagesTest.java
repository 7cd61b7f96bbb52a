package org.nhshdx.web.language;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.brand.SuspendingChapters;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.Setting;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** A chapter in Wales has its pages in Cymraeg and in English; nobody else has. */
@QuarkusTest
class WelshPagesTest {

    private static final AtomicInteger RUNS = new AtomicInteger();

    /** What we say in English, in more words than one; the trade mark line is said in both. */
    private static final List<String> ENGLISH = MessagesTest.bundles()
            .flatMap(bundle -> MessagesTest.said(bundle, Language.ENGLISH).values().stream().map(String::valueOf))
            .filter(message -> message.contains(" ") && !message.contains("{"))
            .toList();

    @Inject
    World world;

    @Inject
    SuspendingChapters suspending;

    private Place place;
    private String path;
    private String day;

    @BeforeEach
    void announceADay() {
        place = world.approvedChapter(Setting.inWales("Nant-y-Tŷ " + (char) ('A' + RUNS.getAndIncrement())), Cast.MARIGOLD);
        path = "/x/" + place.slug();
        day = path + "/events/" + world.announcedEvent(place, LocalDate.of(2041, 6, 1));
    }

    @Test
    void theDaysPageIsToldInWelshAtAnAddressOfItsOwn() {
        Response answer = given().get("/cy" + day);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Language")).isEqualTo("cy");
        assertThat(answer.detailedCookies().asList()).isEmpty();
        assertThat(answer.asString()).contains(
                "<html lang=\"cy\">", "content=\"cy_GB\"", "Y ffeithiau", "Cofrestru am ddim", "9yb tan 5yp",
                "Sut mae’r diwrnod hwn yn cadw pob egwyddor", "\"inLanguage\":\"cy\"");
        assertThat(answer.asString()).containsPattern("<dd>Dydd Sadwrn \\d{1,2} \\p{L}+ 20\\d\\d, 9yb tan 5yp</dd>");
    }

    @Test
    void thePictureOfASharedLinkIsToldInWelsh() {
        for (String address : List.of(path, day)) {
            assertThat(Jsoup.parse(page("/cy" + address)).select("meta[property=og:image:alt]").attr("content")).as(address)
                    .contains(place.name(), "Dydd Sadwrn", "9yb tan 5yp", "Am ddim.")
                    .doesNotContain("Saturday", "9am", "Free");
        }
    }

    @Test
    void eachLanguageNamesItselfAndTheOther() {
        for (String address : new String[] {day, "/cy" + day}) {
            assertThat(page(address)).contains(
                    "<link rel=\"canonical\" href=\"http://localhost" + address + "\">",
                    "hreflang=\"en-GB\" href=\"http://localhost" + day + "\"",
                    "hreflang=\"cy\" href=\"http://localhost/cy" + day + "\"",
                    "hreflang=\"x-default\" href=\"http://localhost" + day + "\"");
        }
        assertThat(page(day)).contains("<a href=\"/cy" + day + "\" lang=\"cy\" hreflang=\"cy\" rel=\"alternate\">Cymraeg</a>");
        assertThat(page("/cy" + day)).contains("<a href=\"" + day + "\" lang=\"en-GB\" hreflang=\"en-GB\" rel=\"alternate\">English</a>");
    }

    @Test
    void theAddressAloneSaysWhichLanguage() {
        String english = given().header("Accept-Language", "cy").get(day).asString();
        assertThat(english).isEqualTo(page(day)).contains("<html lang=\"en-GB\">", "The facts");
        assertThat(given().header("Accept-Language", "en").get("/cy" + day).asString()).isEqualTo(page("/cy" + day));
    }

    @Test
    void aChapterOutsideWalesHasNoWelshAddressAndNoSwitch() {
        Place elsewhere = world.approvedChapter(
                Setting.inTown("Eastmarch " + (char) ('A' + RUNS.getAndIncrement()), "Norwich", "NR1 3JU"), Cast.MARIGOLD);
        given().get("/cy/x/" + elsewhere.slug()).then().statusCode(404);
        given().get("/cy/x/" + elsewhere.slug() + "/calendar.ics").then().statusCode(404);
        given().get("/cy/x/nowhere").then().statusCode(404);
        given().get("/cy/chapters").then().statusCode(404);
        assertThat(page("/x/" + elsewhere.slug())).doesNotContain("hreflang", "Cymraeg");
    }

    @Test
    void noWordOfOursIsLeftInEnglish() {
        for (String address : List.of(path, day, day + "/history", path + "/follow", path + "/follow/asked", path + "/follow/confirmed",
                path + "/follow/none", path + "/followers/none", path + "/write", path + "/write/sent", path + "/card")) {
            told(Jsoup.parse(page("/cy" + address)), address);
        }
    }

    /** The page is in Welsh, and no word of ours on it in English. */
    static void told(Document page, String address) {
        assertThat(page.selectFirst("html").attr("lang")).as(address).isEqualTo("cy");
        assertThat(ENGLISH).as(address).noneMatch(spoken(page.clone())::contains);
    }

    /** As a screen reader with a Welsh voice speaks it: what is marked as English is left to the English voice. */
    private static String spoken(Document page) {
        String title = page.title();
        String described = page.select("meta[name=description]").attr("content");
        page.select("[lang=en-GB], [lang=en-GB] *").remove();
        return title + "\n" + described + "\n" + page.text() + "\n" + String.join("\n", page.select("[aria-label]").eachAttr("aria-label"));
    }

    @Test
    void everyLinkOfTheChaptersOwnStaysWelsh() {
        for (String address : List.of(path, day, day + "/history", path + "/follow", path + "/write")) {
            assertThat(Jsoup.parse(page("/cy" + address)).select("a[href^=/x/]:not([rel=alternate]), form[action^=/x/]")).as(address).isEmpty();
        }
    }

    @Test
    void theMenuSaysThatItLeadsToPagesInEnglish() {
        assertThat(Jsoup.parse(page("/cy" + day)).select("nav.nav a:not([rel=alternate])")).isNotEmpty().allSatisfy(link -> {
            assertThat(link.attr("hreflang")).isEqualTo("en");
            assertThat(link.text()).endsWith("(Saesneg)");
        });
        assertThat(Jsoup.parse(page(day)).select("nav.nav a:not([rel=alternate])")).isNotEmpty().allSatisfy(link -> {
            assertThat(link.hasAttr("hreflang")).isFalse();
            assertThat(link.text()).doesNotContain("(");
        });
    }

    @Test
    void whoeverSendsAFormStaysInWelsh() {
        Visitor anybody = Visitor.from("203.0.113.61");
        Response refused = anybody.form("/cy" + path + "/write", "/cy" + path + "/write").fill("words", "Ble mae’r lifft?").send();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("<html lang=\"cy\">", "Edrychwch eto ar eich atebion", "Ble mae’r lifft?");
        Response sent = anybody.form("/cy" + path + "/write", "/cy" + path + "/write")
                .fill(Map.of("name", "Pip", "email", "pip@welsh.example", "words", "Ble mae’r lifft?")).send();
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.header("Location")).endsWith("/cy" + path + "/write/sent");
        Response followed = anybody.submit("/cy" + path + "/follow", Map.of("email", "pip@welsh.example"));
        assertThat(followed.header("Location")).endsWith("/cy" + path + "/follow/asked");
    }

    @Test
    void calendarNewsAndMapSpeakWelshToo() {
        assertThat(unfolded("/cy" + path + "/calendar.ics")).contains(
                "SUMMARY;LANGUAGE=cy:NHSHDx " + place.name(), "Y manylion i gyd: http://localhost/cy" + day, "URL:http://localhost/cy" + day);
        assertThat(unfolded(path + "/calendar.ics")).contains("SUMMARY:NHSHDx " + place.name(), "All about it: http://localhost" + day);
        assertThat(page("/cy" + path + "/feed.atom")).contains("xml:lang=\"cy\"", "Cyhoeddwyd: NHSHDx", "http://localhost/cy" + day);
        assertThat(page("/sitemap/chapters-1.xml")).contains(
                "<loc>http://localhost/cy" + path + "</loc>", "hreflang=\"cy\" href=\"http://localhost/cy" + path + "\"");
        assertThat(page("/sitemap/events-1.xml")).contains("<loc>http://localhost/cy" + day + "</loc>");
    }

    @Test
    void theWelshCardStandsOnOtherPeoplesPagesLikeTheEnglish() {
        Response card = given().get("/cy" + path + "/card");
        assertThat(card.header("Content-Security-Policy")).contains("frame-ancestors *");
        assertThat(card.header("X-Frame-Options")).isNull();
    }

    @Test
    void aSuspendedChapterSaysSoInWelshWithoutTheBrand() {
        suspending.suspend(world.asker(Cast.OTTOLINE), place.id(), "A reason.");
        for (String address : List.of(path, day, path + "/write")) {
            assertThat(page("/cy" + address)).contains("Ddim o dan yr ymbarél ar hyn o bryd", "<html lang=\"cy\">")
                    .doesNotContain("NHSHDx " + place.name());
        }
    }

    private static String unfolded(String address) {
        return new String(given().get(address).asByteArray(), StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    private static String page(String address) {
        Response answer = given().get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.asString();
    }
}
