package org.nhshdx.web.event;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.browser.BrowserTest;
import org.nhshdx.web.browser.Visit;
import org.nhshdx.web.world.World;

/** Journey C on a phone: plan a day, answer part by part, have it judged, announce it, read it as anybody. */
@QuarkusTest
@BrowserTest
class PutOnAnEventBrowserTest {

    @Inject
    World world;

    @Test
    void anOrganiserPutsOnAnEventWithAPhone(Visit visit) {
        String place = world.approvedChapter("Larkmouth", Cast.MARIGOLD).slug();
        visit.signInAs("marigold", "/organise/" + place + "/events");
        Page page = visit.page();
        visit.isSoundForEverybody();
        page.getByRole(AriaRole.LINK, named("Plan your first day")).click();
        visit.isSoundForEverybody();
        page.getByLabel("Does the day have a theme?").fill("Getting home from hospital");
        page.getByLabel("Or roughly when?").fill("Spring");
        press(page, "Start");
        assertThat(page.locator("h1")).hasText("NHSHDx Larkmouth: Getting home from hospital");
        String event = visit.path();
        visit.isSoundForEverybody();
        answerEverything(visit, page);
        press(page, "Ask them");
        assertThat(page.locator(".nextthing")).containsText("The core team looks at it");
        new Desk("ottoline", place).judge(event.substring(event.lastIndexOf('/') + 1), "neutral-ground", true).statusCode(200);
        page.reload();
        visit.isSoundForEverybody();
        press(page, "Announce it");
        assertThat(page.locator(".nextthing")).containsText("Look after it");
        page.getByRole(AriaRole.LINK, named("Its page")).click();
        assertThat(page.locator("main")).containsText("Saturday 12 June 2083");
        visit.isSoundForEverybody();
        given().get(visit.path() + ".ics").then().statusCode(200).body(containsString("20830612T"));
        given().get("/api/v1/events?theme=getting home").then().body(containsString("larkmouth"));
    }

    private static void answerEverything(Visit visit, Page page) {
        page.getByRole(AriaRole.LINK, named("Go on")).first().click();
        assertThat(page.locator("h1")).hasText("When it is");
        visit.isSoundForEverybody();
        page.getByLabel("Day", exactly()).fill("12");
        page.getByLabel("Month").fill("6");
        page.getByLabel("Year").fill("2083");
        page.getByLabel("Starts").fill("09:00");
        page.getByLabel("Ends").fill("17:00");
        page.getByLabel("Yes").check();
        page.getByLabel("Which nation").selectOption("england");
        press(page, "Only check it");
        assertThat(page.locator(".says")).containsText("Saturday 12 June 2083");
        save(visit, page, "Where it is, and who can get in");
        page.getByLabel("Venue").fill("Cloister Hall");
        page.getByLabel("Street address").fill("1 Cloister Way");
        page.getByLabel("Town or city").fill("Gloucester");
        page.getByLabel("Postcode").fill("GL1 3NN");
        everyYes(page);
        page.getByLabel("Places").fill("60");
        page.getByLabel("Devices").fill("240");
        page.getByLabel("Sockets").fill("90");
        save(visit, page, "Who it is for, and how they sign up");
        page.getByLabel("Everyone").check();
        page.getByLabel("Where do people sign up?").fill("https://tickets.example.org/larkmouth");
        page.getByLabel("What does a ticket cost").fill("0");
        everyYes(page);
        save(visit, page, "Food and conduct");
        page.getByLabel("What is there to eat").fill("Soup, bread, salad and fruit; tea, coffee and water all day.");
        everyYes(page);
        page.getByLabel("Name").nth(0).fill("Marigold Tembo");
        page.getByLabel("E-mail").nth(0).fill("marigold@example.org");
        page.getByLabel("Name").nth(1).fill("Idris Fenwick-Rao");
        page.getByLabel("E-mail").nth(1).fill("idris@example.org");
        save(visit, page, "What happens when");
        page.getByLabel("No, nothing is fixed").check();
        save(visit, page, "Sponsors");
        page.getByLabel("No, none").check();
        save(visit, page, "Judges");
        page.getByLabel("No, nobody judges").check();
        save(visit, page, "What you promise");
        for (Locator promise : page.locator("textarea").all()) {
            promise.fill("None used");
        }
        press(page, "Save and go on");
        assertThat(page.locator(".nextthing")).containsText("Ask the core team to look at it");
    }

    private static void save(Visit visit, Page page, String next) {
        press(page, "Save and go on");
        assertThat(page.locator("h1")).hasText(next);
        visit.isSoundForEverybody();
    }

    private static void everyYes(Page page) {
        page.getByLabel("Yes").all().forEach(Locator::check);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).first().click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
