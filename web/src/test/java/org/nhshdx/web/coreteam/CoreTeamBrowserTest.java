package org.nhshdx.web.coreteam;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.message.Letter;
import org.nhshdx.core.publication.PublicChapter;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.application.Group;
import org.nhshdx.web.browser.BrowserTest;
import org.nhshdx.web.browser.Visit;
import org.nhshdx.web.world.World;

/** Journey B: from the queue to a decision with its letter, an exception that takes two, and somebody who steps aside. */
@QuarkusTest
@BrowserTest
class CoreTeamBrowserTest {

    @Inject
    World world;

    @Inject
    Scope scope;

    @Inject
    MovableClock clock;

    @Test
    void anApplicationIsReadWithAllThatIsKnownAndApprovedWithALetter(Visit visit) {
        Group.applied(Cast.CALLUM, "Walkford Before").facesNow(Cast.OTTOLINE, "decline", Map.of(
                "principles", List.of("neutral-ground"), "reason", "The library’s own product.", "wouldChange", "A wider theme."))
                .statusCode(200);
        Group.applied(Cast.PIP, "Walkford Alpha");
        Page page = visit.signInAs("bram", "/core-team?chapter=Walkford").page();
        follow(page, "NHSHDx Walkford Alpha asks to become a chapter");
        isAllThere(page);
        visit.atWidth(1280).isSoundForEverybody();
        visit.atWidth(375).isSoundForEverybody();
        press(page, "Take it");
        page.getByLabel("Yes", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Why?").first().fill("No sponsors, no product.");
        press(page, "Judge it");
        Locator letter = page.locator("[id='approval.letter']");
        assertThat(letter.inputValue()).contains("Dear Pip Larkspur,", "NHSHDx Walkford Alpha");
        letter.fill(letter.inputValue() + "\n\nMind the lift.");
        press(page, "Approve and send");
        assertThat(words(page)).contains("There is nothing left to decide", "Bram Castellane");
        as(visit, "pip", "/organise/walkford-alpha/messages");
        assertThat(words(page)).contains("NHSHDx Walkford Alpha is a chapter now");
        assertThat(letters("walkford-alpha")).anySatisfy(sent -> assertThat(sent).contains("Dear Pip Larkspur,", "Mind the lift."));
        page.context().clearCookies();
        visit.open("/x/walkford-alpha");
        assertThat(page.locator("h1").innerText()).contains("Walkford Alpha");
    }

    private List<String> letters(String slug) {
        UUID chapter = scope.readingShared(() -> PublicChapter.at(slug).orElseThrow().chapterId());
        return scope.reading(chapter, () -> Letter.latest(9)).stream().map(Letter::body).toList();
    }

    /** Answers, findings with their evidence, precedents and neighbours, each where the page's own links lead. */
    private static void isAllThere(Page page) {
        assertThat(page.locator("#answers").innerText()).contains("Nobody here has met a developer.", "Wren Tamsin-Okafor", "Version 1, signed by");
        assertThat(page.locator("#findings .finding").count()).isGreaterThan(2);
        assertThat(page.locator("#findings").innerText()).containsIgnoringCase("To be judged").containsIgnoringCase("Kept");
        assertThat(page.locator("#findings .finding p:not(:has(.tag)):not(.mend)").count()).as("evidence").isPositive();
        assertThat(page.locator("#precedents li").count()).isPositive();
        assertThat(page.locator("#near").innerText()).isNotBlank();
        assertThat(page.locator("#decide").innerText()).contains("Approve", "Ask for more", "Decline", "Step aside");
    }

    @Test
    void anExceptionToARuleTakesTwoPeople(Visit visit) {
        String waivers = "/core-team/chapters/" + world.approvedChapter("Walkford Beta", Cast.MARIGOLD).slug() + "/waivers";
        Page page = visit.signInAs("ottoline", waivers).page();
        LocalDate until = clock.today().plusMonths(2);
        page.getByLabel("Which principle?").selectOption("step-free");
        page.getByLabel("Why is an exception right here?").fill("The lift is being replaced this winter.");
        page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)).fill(String.valueOf(until.getDayOfMonth()));
        page.getByLabel("Month").fill(String.valueOf(until.getMonthValue()));
        page.getByLabel("Year").fill(String.valueOf(until.getYear()));
        visit.isSoundForEverybody();
        press(page, "Waive it, or propose it if it is a rule");
        assertThat(words(page)).contains("You proposed it. A second person of the core team confirms it.", "Proposed by Ottoline Marsh")
                .doesNotContain("Confirm it, as the second person");
        visit.isSoundForEverybody();
        as(visit, "bram", "/core-team?chapter=Walkford");
        page.locator("a[href='" + waivers + "']").first().click();
        press(page, "Confirm it, as the second person");
        assertThat(words(page)).contains("Proposed by Ottoline Marsh", "Confirmed by Bram Castellane");
        visit.isSoundForEverybody();
    }

    @Test
    void whoeverKnowsTheApplicantsStepsAsideAndSomebodyElseTakesIt(Visit visit) {
        Group.applied(Cast.PIP, "Walkford Gamma");
        String asks = "NHSHDx Walkford Gamma asks to become a chapter";
        Page page = visit.signInAs("bram", "/core-team?chapter=Walkford").page();
        follow(page, asks);
        page.locator("summary", new Page.LocatorOptions().setHasText("Step aside")).click();
        page.locator("[id='aside.reason']").fill("Pip is my neighbour.");
        press(page, "Step aside");
        assertThat(visit.path()).isEqualTo("/core-team");
        visit.open("/core-team?chapter=Walkford");
        Locator row = page.locator("li", new Page.LocatorOptions().setHasText(asks));
        assertThat(row.innerText()).contains("so somebody else decides");
        assertThat(row.locator("a").count()).isZero();
        as(visit, "zofia", "/core-team?chapter=Walkford");
        follow(page, asks);
        press(page, "Take it");
        assertThat(words(page)).contains("Zofia Wróbel-Kent has it", "Pip is my neighbour.");
    }

    private static void as(Visit visit, String username, String path) {
        visit.page().context().clearCookies();
        visit.signInAs(username, path);
    }

    private static String words(Page page) {
        return page.locator("main").innerText();
    }

    private static void follow(Page page, String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true)).first().click();
    }

    private static void press(Page page, String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true)).first().click();
    }
}
