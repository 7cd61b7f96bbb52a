package org.nhshdx.web.browser;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.DemoConcerns;
import org.nhshdx.tenant.demo.DemoWorld;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.demo.Setting;
import org.nhshdx.tenant.demo.Stage;
import org.nhshdx.web.application.Group;
import org.nhshdx.web.world.World;

/** Every page there is, as those see it for whom it is: a new one is looked at without being asked for, or this test fails. */
@QuarkusTest
@BrowserTest
class EveryPageBrowserTest {

    /** What no page of these chapters leads to, and which test looks at it. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("/concern/{reference}", "ReportBrowserTest"),
            Map.entry("/core-team/charter/draft", "DraftPagesBrowserTest"),
            Map.entry("/core-team/charter/draft/adoption", "DraftPagesBrowserTest"),
            Map.entry("/core-team/charter/draft/difference", "DraftPagesBrowserTest"),
            Map.entry("/core-team/charter/draft/simulation", "DraftPagesBrowserTest"),
            Map.entry("/core-team/charter/draft/principles/{principle}", "DraftPagesBrowserTest"),
            Map.entry("/core-team/chapters/{place}/licences/{code}/reinstatement", "the same form as its revocation"),
            Map.entry("/core-team/chapters/{place}/findings/{finding}/grace", "the same form as the chapter's other deeds"),
            Map.entry("/core-team/chapters/{place}/findings/{finding}/freeze/ending", "the same form as the chapter's other deeds"));

    @Inject
    DemoWorld demo;

    @Inject
    DemoConcerns told;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    /** In a year of its own: near today, other tests' days are in the way. */
    @Test
    void isForEverybody(Visit visit) {
        clock.on(LocalDate.of(2141, 5, 9), () -> {
            Walk walk = walked(visit);
            assertSoftly(all -> {
                all.assertThat(walk.complaints()).as("complaints").isEmpty();
                all.assertThat(walk.unseen()).as("pages that nobody was led to").isEqualTo(ELSEWHERE.keySet());
            });
        });
    }

    private Walk walked(Visit visit) {
        Stage atWork = demo.atWork(Setting.inTown("Everyway", "Lancaster", "LA1 1YN"));
        told.told(atWork);
        Stage applying = demo.applying(Setting.inTown("Everyhow", "Carlisle", "CA3 8JH"));
        Stage appealing = demo.appealing(Setting.inTown("Everywhen", "Norwich", "NR1 3JU"));
        Stage suspended = demo.suspended(Setting.inTown("Everyplace", "Penzance", "TR18 2LQ"));
        String starting = Group.starting(Cast.PIP, "Everyone").address();
        Walk walk = new Walk(visit, Set.of(atWork.slug(), applying.slug(), appealing.slug(), suspended.slug(), starting));
        JsonPath events = given().get("/api/v1/chapters/" + atWork.slug()).jsonPath();
        asVisitor(walk, atWork.slug(), suspended.slug(), events.getString("coming[0].event"));
        inWelsh(walk);
        visit.signInAs("marigold", "/organise");
        asOrganiser(walk, "/organise/" + atWork.slug(), events.getString("coming[0].event"), events.getString("past[0].event"));
        refused(visit, "/organise/" + atWork.slug() + "/page/about");
        walk.here("a refused section");
        walk.from(addedPicture(visit, "/organise/" + atWork.slug() + "/pictures"));
        visit.signedOut().signInAs("pip", "/organise");
        walk.from("/apply/start", "/organise/" + starting);
        visit.signedOut().signInAs("wilf", "/organise");
        walk.from("/organise/" + appealing.slug(), "/organise/" + suspended.slug());
        visit.signedOut().signInAs("bram", "/core-team");
        asCoreTeam(walk, "/core-team/chapters/", atWork.slug(), applying.slug(), suspended.slug());
        return walk;
    }

    private void inWelsh(Walk walk) {
        World.Place place = world.approvedChapter(Setting.inWales("Pobman"), Cast.SORREL);
        String event = world.announcedEvent(place, clock.today().plusWeeks(9));
        for (String page : List.of("", "/events/" + event, "/follow", "/write")) {
            walk.at(200, "/cy/x/" + place.slug() + page);
        }
    }

    private static void refused(Visit visit, String section) {
        Page page = visit.open(section).page();
        page.locator("textarea[name=draft]").fill("# Soup\n\nWe utilise [here](https://example.org/soup).\n\n| Time | What |\n|-|-|\n| Noon | Soup |");
        page.locator("button[formaction$=publication]").click();
    }

    private static String addedPicture(Visit visit, String pictures) {
        Page page = visit.open(pictures + "/new").page();
        page.locator("#picture").setInputFiles(new FilePayload("room.png", "image/png", page.screenshot()));
        page.locator("#agreed").check();
        page.locator("#alt").fill("A table with a form on it");
        page.locator("#credit").fill("Hetty Olukoya-Pym");
        page.locator("main form .btn").click();
        return pictures;
    }

    private static void asVisitor(Walk walk, String place, String suspended, String event) {
        walk.from("/", "/x/" + place);
        walk.fromDoors("/(?!organise|core-team|apply).*", place);
        for (String page : List.of("timetable", "letters", "signs", "food?people=100&absent=20&days=1&lunch=7.50",
                "wifi-and-sockets?people=60&sockets=80")) {
            walk.at(200, "/handbook/" + page);
        }
        walk.at(404, "/nothing/here");
        walk.at(200, "/x/" + suspended);
        walk.at(200, "/chapters?named=Nowhere+at+all");
        walk.at(200, "/charter/1/compare/1");
        for (String page : List.of("follow/nobodys-secret", "followers/nobodys-secret", "events/" + event + "/history")) {
            walk.at(200, "/x/" + place + "/" + page);
        }
    }

    private static void asOrganiser(Walk walk, String desk, String coming, String past) {
        walk.from("/organise", desk);
        walk.fromDoors("/organise/.*", desk.replaceFirst("^/organise/", ""));
        walk.at(410, desk + "/invitations/nobodys-secret");
        walk.at(200, desk + "/events/" + past + "/report");
        walk.at(200, desk + "/events/" + coming + "/change/where");
        walk.at(200, desk + "/events/" + coming + "/waivers");
    }

    private static void asCoreTeam(Walk walk, String chapters, String place, String applying, String suspended) {
        walk.from("/core-team", chapters + place, chapters + applying + "/application", chapters + applying + "/calls");
        walk.fromDoors("/core-team.*", place);
        walk.at(200, chapters + suspended);
        walk.at(200, chapters + suspended + "/reinstatement");
        walk.at(200, chapters + place + "/licence/renewal");
        walk.at(200, chapters + place + "/licence/reinstatement");
    }
}
