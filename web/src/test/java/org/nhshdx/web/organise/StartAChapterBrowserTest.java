package org.nhshdx.web.organise;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.nhshdx.web.browser.BrowserTest;
import org.nhshdx.web.browser.Visit;

/** The first journey, on a phone: start, stop, resume, submit, be approved, and stand in the open. */
@QuarkusTest
@BrowserTest
class StartAChapterBrowserTest {

    @Test
    void aGroupGoesFromAnIdeaToALiveSite(Visit visit) {
        String desk = startsAndStops(visit);
        forgetThem(visit);
        resumesAndSubmits(visit, desk);
        forgetThem(visit);
        isApproved(visit);
        forgetThem(visit);
        visit.open("/x/browser-alpha");
        assertThat(visit.page().locator("h1").innerText()).contains("Browser Alpha");
        visit.isSoundForEverybody();
    }

    private static String startsAndStops(Visit visit) {
        Page page = visit.open("/apply").page();
        visit.isSoundForEverybody();
        follow(page, "Sign in and start");
        page.locator("button[value='pip']").click();
        page.getByLabel("The place").fill("Browser Alpha");
        visit.isSoundForEverybody();
        press(page, "Start a draft");
        visit.isSoundForEverybody();
        follow(page, "Where you are");
        page.getByLabel("Which town or city would you meet in?").fill("Hereford");
        page.getByLabel("England", new Page.GetByLabelOptions().setExact(true)).check();
        visit.isSoundForEverybody();
        press(page, "Save and stop here");
        return visit.path().replaceFirst("/application$", "");
    }

    private static void resumesAndSubmits(Visit visit, String desk) {
        Page page = visit.signInAs("pip", "/organise").page();
        follow(page, "NHSHDx Browser Alpha");
        visit.isSoundForEverybody();
        assertThat(visit.path()).isEqualTo(desk);
        follow(page, "Go on");
        follow(page, "Who you are");
        answers(visit, page);
        assertThat(visit.path()).isEqualTo(desk + "/application/check");
        page.getByLabel("I have read version 1").check();
        press(page, "Sign");
        visit.isSoundForEverybody();
        press(page, "Submit the application");
        assertThat(page.locator("main").innerText()).contains("We answer by");
        visit.isSoundForEverybody();
    }

    private static void answers(Visit visit, Page page) {
        page.getByLabel("Who are you, as a group?").fill("Two of us from the community team.");
        page.getByLabel("Name of person 1").fill("Wren Tamsin-Okafor");
        page.getByLabel("What person 1 does").fill("district nurse");
        page.getByLabel("Name of person 2").fill("Jory Petrakis");
        page.getByLabel("What person 2 does").fill("developer");
        visit.isSoundForEverybody();
        press(page, "Save and go on");
        page.getByLabel("Which organisation would host the day?").fill("The old library");
        press(page, "Save and go on");
        page.getByLabel("Why do you want a hack day there?").fill("Nobody here has met a developer.");
        page.getByLabel("Whom is it for?").fill("Everybody who cares for somebody.");
        press(page, "Save and go on");
        page.getByLabel("Roughly when?").fill("A Saturday in spring");
        page.getByLabel("Roughly where?").fill("The old library");
        press(page, "Save and go on");
        press(page, "Save and go on");
        page.getByLabel("No, none used").check();
        visit.isSoundForEverybody();
        press(page, "Save and go on");
    }

    private static void isApproved(Visit visit) {
        Page page = visit.signInAs("bram", "/core-team?chapter=Browser").page();
        visit.isSoundForEverybody();
        follow(page, "NHSHDx Browser Alpha asks to become a chapter");
        visit.isSoundForEverybody();
        page.getByLabel("Yes", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Why?").first().fill("No sponsors, no product.");
        press(page, "Judge it");
        press(page, "Approve and send");
        assertThat(page.locator("main").innerText()).contains("There is nothing left to decide");
    }

    private static void follow(Page page, String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true)).first().click();
    }

    private static void press(Page page, String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true)).first().click();
    }

    private static void forgetThem(Visit visit) {
        visit.page().context().clearCookies();
    }
}
