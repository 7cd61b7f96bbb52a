package org.nhshdx.web.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.world.OpenForm;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;

@QuarkusTest
class EventPagesTest {

    @Inject
    World world;

    private Visitor marigold;

    @BeforeEach
    void signIn() {
        marigold = Visitor.as("marigold");
    }

    @Test
    void aDayIsStartedWithAThemeAndASeasonAndNamedAsTheCharterAsks() {
        String place = chapter("Pageworth");
        Response started = marigold.form("/organise/" + place + "/events/new")
                .fill(Map.of("facts.theme", "Records", "roughly", "Spring")).send();
        assertThat(started.statusCode()).isEqualTo(303);
        assertThat(started.header("Location")).endsWith("/organise/pageworth/events/records");
        assertThat(marigold.open("/organise/pageworth/events/records").asString())
                .contains("NHSHDx Pageworth: Records").contains("Roughly Spring").contains("not answered yet");
        assertThat(marigold.open("/organise/pageworth/events").asString()).contains("NHSHDx Pageworth: Records");
    }

    @Test
    void whatCantBeReadComesBackWithEveryWordAndAdviceAtItsField() {
        String when = draft("Quarrydale") + "/edit/when";
        Response refused = marigold.form(when, when).fill(Map.of(
                "facts.days[0].date.day", "31", "facts.days[0].date.month", "2", "facts.days[0].date.year", "2030",
                "facts.days[0].starts", "half past", "facts.days[0].ends", "5pm", "roughly", "<i>maybe</i>")).send();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(OpenForm.value(refused, "facts.days[0].date.day")).isEqualTo("31");
        assertThat(OpenForm.value(refused, "facts.days[0].starts")).isEqualTo("half past");
        assertThat(OpenForm.value(refused, "roughly")).isEqualTo("<i>maybe</i>");
        assertThat(refused.asString()).contains("href=\"#facts.days[0].date\"").contains("id=\"facts.days[0].starts-wrong\"");
    }

    @Test
    void timesAndPricesAreReadAsPeopleTypeThem() {
        String event = draft("Rushbeck");
        marigold.form(event + "/edit/when", event + "/edit/when").fill(Map.of(
                "facts.days[0].date.day", "8", "facts.days[0].date.month", "6", "facts.days[0].date.year", "2030",
                "facts.days[0].starts", "9.30am", "facts.days[0].ends", "5 pm")).send();
        marigold.form(event + "/edit/sign-up", event + "/edit/sign-up").fill("facts.ticketPrice", "£0.00").send();
        assertThat(marigold.open(event).asString()).contains("Saturday 8 June 2030, 9.30am to 5pm");
        assertThat(new Desk("marigold", "rushbeck").read("event").extract().<Float>path("facts.ticketPrice")).isZero();
    }

    @Test
    void rowsComeAndGoWithoutAScriptAndSaveNothing() {
        String sponsors = draft("Sedgeholm") + "/edit/sponsors";
        Response two = marigold.form(sponsors, sponsors).fill(Map.of("any.sponsors", "yes", "facts.sponsors[0].name", "Ada & Co",
                "go", "add.sponsors")).send();
        assertThat(two.statusCode()).isEqualTo(200);
        assertThat(OpenForm.value(two, "facts.sponsors[0].name")).isEqualTo("Ada & Co");
        assertThat(OpenForm.value(two, "facts.sponsors[1].name")).isEmpty();
        Response one = marigold.form(sponsors, sponsors).fill(Map.of("any.sponsors", "yes", "facts.sponsors[0].name", "Ada & Co",
                "facts.sponsors[1].name", "Bel Ltd", "go", "remove.sponsors.0")).send();
        assertThat(OpenForm.value(one, "facts.sponsors[0].name")).isEqualTo("Bel Ltd");
        assertThat(one.asString()).doesNotContain("facts.sponsors[1].name");
        assertThat(OpenForm.value(marigold.open(sponsors), "facts.sponsors[0].name")).isEmpty();
    }

    @Test
    void noneIsAnAnswerAndNothingSaidIsNot() {
        String event = draft("Thistlewick");
        Desk desk = new Desk("marigold", "thistlewick");
        marigold.form(event + "/edit/sponsors", event + "/edit/sponsors").send();
        assertThat(desk.read("event").extract().<List<?>>path("facts.sponsors")).isNull();
        marigold.form(event + "/edit/sponsors", event + "/edit/sponsors").fill("any.sponsors", "no").send();
        assertThat(desk.read("event").extract().<List<?>>path("facts.sponsors")).isEmpty();
    }

    @Test
    void twoPeopleOnOnePartSeeBothValuesAndLoseNothing() {
        String event = draft("Ullathorn");
        OpenForm first = marigold.form(event + "/edit/name", event + "/edit/name");
        OpenForm second = marigold.form(event + "/edit/name", event + "/edit/name");
        OpenForm elsewhere = marigold.form(event + "/edit/where", event + "/edit/where");
        assertThat(first.fill("facts.theme", "Mine").send().statusCode()).isEqualTo(303);
        Response conflict = second.fill("facts.theme", "Yours").send();
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(OpenForm.value(conflict, "facts.theme")).isEqualTo("Yours");
        assertThat(conflict.asString()).contains("This was saved meanwhile").contains("Mine");
        assertThat(elsewhere.fill("facts.capacity", "60").send().statusCode()).isEqualTo(303);
        assertThat(OpenForm.value(marigold.open(event + "/edit/name"), "facts.theme")).isEqualTo("Mine");
    }

    @Test
    void checkingLooksAtTheFormAndSavesNothing() {
        String event = draft("Vetchley");
        Response checked = marigold.form(event + "/edit/sign-up", event + "/edit/sign-up")
                .fill(Map.of("facts.ticketPrice", "5", "go", "check")).send();
        assertThat(checked.statusCode()).isEqualTo(200);
        assertThat(checked.asString()).contains("Nothing was saved").contains("Broken");
        assertThat(new Desk("marigold", "vetchley").read("event").extract().<Object>path("facts.ticketPrice")).isNull();
    }

    @Test
    void aChangeThatBreaksTheCharterIsRefusedOnItsPageAndTheWordsStay() {
        String place = chapter("Wychcombe");
        Desk desk = new Desk("marigold", place);
        String event = desk.create(GoodDay.in("Wychcombe"));
        new Desk("ottoline", place).judge(event, "neutral-ground", true);
        desk.announce(event).statusCode(200);
        String path = "/organise/" + place + "/events/" + event;
        Response refused = marigold.form(path + "/edit/sign-up", path + "/change/sign-up").fill("facts.ticketPrice", "3").send();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(OpenForm.value(refused, "facts.ticketPrice")).isEqualTo("3");
        assertThat(refused.asString()).contains("href=\"#findings.free-to-attend\"").contains("id=\"findings.free-to-attend\"");
        OpenForm where = marigold.form(path + "/edit/where", path + "/change/where").fill("facts.venue.name", "Abbot's Barn");
        Response asked = where.send();
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.asString()).contains("id=\"facts.venue.stepFree.entrance-wrong\"", "for Cloister Hall, 1 Cloister Way");
        assertThat(Jsoup.parse(asked.asString()).select("[name^=facts.venue.stepFree][checked]")).isEmpty();
        where.fill("answeredFor", OpenForm.value(asked, "answeredFor"));
        assertThat(where.fill("facts.venue.address", "Elsewhere").send().statusCode()).as("yet another").isEqualTo(422);
        Response told = where.fill("facts.venue.address", "1 Cloister Way").send();
        assertThat(told.statusCode()).isEqualTo(303);
        assertThat(given().get("/x/" + place + "/events/" + event).asString()).contains("Abbot").contains("Cloister Hall");
        assertThat(marigold.open(path).asString()).contains("What changed since it was announced");
    }

    @Test
    void aDayThatBeginsAfterWhatIsFirstInItsTimetableIsAdvisedOf() {
        String place = chapter("Xanterby");
        Desk desk = new Desk("marigold", place);
        String event = desk.create(GoodDay.in("Xanterby"));
        new Desk("ottoline", place).judge(event, "neutral-ground", true);
        desk.announce(event).statusCode(200);
        String path = "/organise/" + place + "/events/" + event;
        Response refused = marigold.form(path + "/edit/when", path + "/change/when").fill("facts.days[0].starts", "10am").send();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("id=\"facts.days[0].starts-wrong\"", "The timetable of this day begins at 9.30am");
        assertThat(marigold.form(path + "/edit/when", path + "/change/when").fill("facts.days[0].starts", "9.30am").send().statusCode())
                .isEqualTo(303);
    }

    @Test
    void whatPeopleTypeNeverBecomesMarkup() {
        String place = chapter("Yaffleton");
        String nasty = "<script>alert(1)</script> 🎪 שלום";
        marigold.form("/organise/" + place + "/events/new").fill(Map.of("facts.theme", nasty)).send();
        String page = marigold.open("/organise/" + place + "/events").asString();
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt; 🎪 שלום").doesNotContain("<script>alert");
    }

    @Test
    void announcingTooEarlySaysWhatIsInTheWayAndLinksToIt() {
        String event = draft("Zealholm");
        int version = new Desk("marigold", "zealholm").version("event");
        Response page = marigold.open(event);
        assertThat(page.asString()).doesNotContain("Announce it</button>");
        Response refused = marigold.form(event + "/edit/name", event + "/edit/name").fill("version", String.valueOf(version))
                .sendTo(event + "/announcement");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("href=\"#findings.free-to-attend\"").contains("id=\"findings.free-to-attend\"");
    }

    @Test
    void strangersFindNothingAndPartsThatArentThereAreNotFound() {
        String event = draft("Aldersyke");
        assertThat(Visitor.as("callum").open(event).statusCode()).isEqualTo(404);
        assertThat(marigold.open(event + "/edit/nonsense").statusCode()).isEqualTo(404);
        assertThat(marigold.open("/organise/aldersyke/events/no-such").statusCode()).isEqualTo(404);
    }

    private String chapter(String name) {
        return world.approvedChapter(name, Cast.MARIGOLD).slug();
    }

    /** The path of a draft of which nothing is known yet. */
    private String draft(String name) {
        String place = chapter(name);
        return "/organise/" + place + "/events/" + new Desk("marigold", place).create(Map.of());
    }
}
