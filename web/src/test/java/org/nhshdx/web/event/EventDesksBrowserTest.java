package org.nhshdx.web.event;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.browser.BrowserTest;
import org.nhshdx.web.browser.Visit;
import org.nhshdx.web.world.World;

/** The desks of an event in its states, sound for everybody on a phone and on a wide screen. */
@QuarkusTest
@BrowserTest
class EventDesksBrowserTest {

    @Inject
    World world;

    @Test
    void theOrganisersDeskIsSoundInEveryState(Visit visit) {
        Desk desk = desk("Undercliffe Reach");
        String broken = desk.create(GoodDay.in("Undercliffe Reach").with("ticketPrice", 5).on(LocalDate.of(2040, 6, 7)));
        String announced = announced(desk);
        desk.change(announced, GoodDay.in("Undercliffe Reach").with("theme", "Waiting rooms")).statusCode(202);
        String off = announced(desk);
        desk.decide(off, "calling-off", Map.of("reason", "The roof leaks.")).statusCode(200);
        String events = "/organise/" + desk.place() + "/events";
        visit.signInAs("marigold", events);
        sound(visit, List.of(events, events + "/" + broken, events + "/" + announced, events + "/" + off,
                events + "/" + announced + "/edit/sponsors", events + "/" + announced + "/edit/name", events + "/" + announced + "/calling-off",
                events + "/" + broken + "/waivers?principle=weekend", events + "/new"));
    }

    @Test
    void theCoreTeamsPagesAreSoundAndJudgingTakesTwoAnswersAndAClick(Visit visit) {
        Desk desk = desk("Vinehope Reach");
        String event = desk.create(GoodDay.in("Vinehope Reach").sponsoredBy("Fern Street Dairy").on(LocalDate.of(2041, 6, 6)));
        desk.decide(event, "judgement-request", Map.of()).statusCode(200);
        desk.json().body(Map.of("principle", "step-free", "reason", "The lift is being replaced.",
                        "until", LocalDate.now().plusMonths(2).toString()))
                .post("/api/v1/organise/%s/waivers".formatted(desk.place())).then().statusCode(201);
        String chapter = "/core-team/chapters/" + desk.place();
        visit.signInAs("ottoline", "/core-team");
        sound(visit, List.of("/core-team/judgements", "/core-team/waivers", "/core-team/sponsors", chapter + "/waivers",
                chapter + "/events/" + event));
        visit.page().locator("[id='neutral-ground.kept']").check();
        visit.page().locator("[id='neutral-ground.reason']").fill("Nothing here sells anything.");
        visit.page().getByText("Judge it").click();
        assertThat(visit.page().locator("main")).containsText("Nothing here sells anything.");
    }

    private static void sound(Visit visit, List<String> paths) {
        for (String path : paths) {
            visit.atWidth(375).open(path).isSoundForEverybody();
            visit.atWidth(1280).isSoundForEverybody();
        }
    }

    private Desk desk(String name) {
        return new Desk("marigold", world.approvedChapter(name, Cast.MARIGOLD).slug());
    }

    private static String announced(Desk desk) {
        String event = desk.create(GoodDay.in("Undercliffe Reach"));
        new Desk("ottoline", desk.place()).judge(event, "neutral-ground", true).statusCode(200);
        desk.announce(event).statusCode(200);
        return event;
    }
}
