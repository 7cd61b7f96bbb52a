package org.nhshdx.web.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.brand.RevokingLicences;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.Setting;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;

/** A page promises what the organisers have answered, and nothing that was waived. */
@QuarkusTest
class PromisesOnPagesTest {

    private static final String WHY = "The day is filmed in a prison, where no food may be brought.";

    @Inject
    World world;

    @Inject
    RevokingLicences revoking;

    @Test
    void lunchAndPhotographsThatWereWaivedArePromisedNowhere() {
        Desk desk = new Desk("marigold", world.approvedChapter(Setting.inTown("Wetheral Gaol", "Berwick-upon-Tweed", "TD15 1AA"), Cast.MARIGOLD).slug());
        LocalDate saturday = LocalDate.now().plusWeeks(30).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        GoodDay day = GoodDay.in("Wetheral Gaol", "Berwick-upon-Tweed", "TD15 1AA").with("photoOptOut", false)
                .with("days", List.of(Map.of("date", saturday.toString(), "starts", "09:00", "ends", "17:00", "lunch", false)));
        String event = desk.create(day);
        waive(desk, event, "lunch-for-everyone", saturday);
        waive(desk, event, "photos-optional", saturday);
        new Desk("ottoline", desk.place()).judge(event, "neutral-ground", true).statusCode(200);
        desk.announce(event).statusCode(200);
        Document page = page("/x/%s/events/%s".formatted(desk.place(), event));
        assertThat(page.text()).contains("Bring your own lunch", "doesn’t promise that you can say no")
                .doesNotContain("lunch too", "Lunch, and drinks all day", "none are taken of you");
        Document chapter = page("/x/" + desk.place());
        assertThat(chapter.text()).contains("How it keeps the charter, with 2 exceptions", "Whom to turn to").doesNotContain("Free, with lunch", "lunch too");
        assertThat(chapter.select("a[href$=#principles], a[href$=#conduct]")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(page("/events?place=Wetheral").text()).contains("Wetheral Gaol").doesNotContain("Free, with lunch");
    }

    @Test
    void whatIsKeptIsPromised() {
        Desk desk = new Desk("marigold", world.approvedChapter("Lunchworth", Cast.MARIGOLD).slug());
        String event = desk.create(GoodDay.in("Lunchworth"));
        new Desk("ottoline", desk.place()).judge(event, "neutral-ground", true).statusCode(200);
        desk.announce(event).statusCode(200);
        assertThat(page("/x/%s/events/%s".formatted(desk.place(), event)).text())
                .contains("Lunch, and drinks all day", "Say no at the door and none are taken of you");
        assertThat(page("/x/" + desk.place()).text()).contains("Free, with lunch", "How it keeps the charter");
        assertThat(page("/events?place=Lunchworth").text()).contains("Free, with lunch");
    }

    @Test
    void aChapterOutsideTheUmbrellaIsSharedWithAPictureThatIsNotTheBrands() {
        World.Place place = world.approvedChapter("Picturefold", Cast.MARIGOLD);
        String branded = picture(place);
        revoking.revoke(world.asker(Cast.OTTOLINE), place.id(), "It sold places.");
        assertThat(picture(place)).contains("/assets/outside.").isNotEqualTo(branded);
        assertThat(given().get(picture(place).replaceFirst("^https?://[^/]+", "")).contentType()).isEqualTo("image/png");
    }

    @Test
    void aDateThatIsNoneIsSaidAndKept() {
        Document found = page("/events?from=31-02-2027&to=2031-01-01");
        assertThat(found.select("#from").val()).isEqualTo("31-02-2027");
        assertThat(found.select("#from").attr("type")).as("a date field would show nothing of it").isEqualTo("text");
        assertThat(found.select("#from-wrong").text()).contains("This isn’t a date");
        assertThat(found.select("#to-wrong")).isEmpty();
    }

    @Test
    void theQueueCallsAnEventByItsTitle() {
        Desk desk = new Desk("marigold", world.approvedChapter("Titlesham", Cast.MARIGOLD).slug());
        String event = desk.create(GoodDay.in("Titlesham").with("title", "NHSHDx Titlesham: beds & bytes"));
        desk.decide(event, "judgement-request", Map.of()).statusCode(200);
        assertThat(Visitor.as("ottoline").open("/core-team?chapter=Titlesham").asString()).contains("of their day “NHSHDx Titlesham: beds &amp; bytes”");
    }

    private static void waive(Desk desk, String event, String principle, LocalDate until) {
        desk.decide(event, "waivers", Map.of("principle", principle, "reason", WHY, "until", until.toString())).statusCode(201);
        String waiver = desk.read(event).extract().path("waivers.find { it.principle == '%s' }.id".formatted(principle));
        new Desk("ottoline", desk.place()).coreTeam("waivers/" + waiver + "/proposal", Map.of()).statusCode(200);
        new Desk("bram", desk.place()).coreTeam("waivers/" + waiver + "/confirmation", Map.of()).statusCode(200);
    }

    private static Document page(String path) {
        return Jsoup.parse(given().get(path).then().statusCode(200).extract().asString());
    }

    private static String picture(World.Place place) {
        return page("/x/" + place.slug()).select("meta[property=og:image]").attr("content");
    }
}
