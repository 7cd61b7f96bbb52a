package org.nhshdx.web.coreteam;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.coreteam.Reminding;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.web.application.Group;
import org.nhshdx.web.browser.BrowserTest;
import org.nhshdx.web.browser.Visit;
import org.nhshdx.web.world.World;

/** Decisions people trust, on a phone, with the clock moved. */
@QuarkusTest
@BrowserTest
class DecisionsBrowserTest {

    @Inject
    MovableClock clock;

    @Inject
    Reminding reminding;

    @Inject
    World world;

    @Test
    void aForgottenApplicationEscalates(Visit visit) {
        LocalDate monday = LocalDate.of(2112, 3, 7);
        clock.on(monday, () -> Group.applied(Cast.PIP, "Forgotten Alpha"));
        clock.on(monday.plusDays(7), () -> {
            world.asker(Cast.OTTOLINE);
            reminding.remind();
            assertThat(queueRow(visit, "ottoline")).contains("Nobody has taken it yet", "All of us were told on Monday 14 March 2112");
        });
        clock.on(monday.plusDays(15), () -> {
            reminding.remind();
            assertThat(queueRow(visit, "ottoline")).contains("Promise passed on Monday 21 March 2112", "told on Tuesday 22 March 2112");
            visit.isSoundForEverybody();
            follow(visit.page(), "NHSHDx Forgotten Alpha asks to become a chapter");
            press(visit.page(), "Take it");
            assertThat(visit.page().locator("main").innerText()).contains("Ottoline Marsh has it");
            visit.isSoundForEverybody();
            visit.page().context().clearCookies();
            visit.signInAs("pip", "/organise/forgotten-alpha");
            assertThat(visit.page().locator("main").innerText()).contains("Ottoline Marsh has it");
        });
    }

    private static String queueRow(Visit visit, String whose) {
        visit.page().context().clearCookies();
        Page page = visit.signInAs(whose, "/core-team?chapter=Forgotten").page();
        return page.locator("li", new Page.LocatorOptions().setHasText("NHSHDx Forgotten Alpha")).innerText();
    }

    @Test
    void anAppealIsUpheld(Visit visit) {
        LocalDate day = LocalDate.of(2113, 3, 6);
        clock.on(day, () -> Group.applied(Cast.PIP, "Upheld Alpha").facesNow(Cast.BRAM, "decline", Map.of(
                "principles", List.of("neutral-ground"), "reason", "The theme is a product.", "wouldChange", "A wider theme."))
                .statusCode(200));
        clock.on(day.plusDays(20), () -> {
            appeals(visit);
            visit.page().context().clearCookies();
            isUpheld(visit);
            visit.open("/x/upheld-alpha");
            assertThat(visit.page().locator("h1").innerText()).contains("Upheld Alpha");
        });
    }

    private static void appeals(Visit visit) {
        Page page = visit.signInAs("pip", "/organise/upheld-alpha").page();
        assertThat(page.locator("main").innerText()).contains("You can appeal until Monday 3 April 2113");
        visit.isSoundForEverybody();
        follow(page, "See what you can do");
        visit.isSoundForEverybody();
        follow(page, "Appeal, or let the place go");
        visit.isSoundForEverybody();
        page.getByLabel("Why should somebody look again?").fill("We named it only as an example.");
        press(page, "Appeal");
        assertThat(page.locator("main").innerText()).contains("Why it was declined", "Why they appeal", "We named it only as an example.");
        visit.isSoundForEverybody();
    }

    private static void isUpheld(Visit visit) {
        Page page = visit.signInAs("ottoline", "/core-team?chapter=Upheld").page();
        follow(page, "NHSHDx Upheld Alpha appeals");
        assertThat(page.locator(".abreast").innerText()).contains("The theme is a product.", "We named it only as an example.");
        visit.isSoundForEverybody();
        visit.atWidth(1280).inTheDark().isSoundForEverybody();
        page.getByLabel("Yes", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Why?").first().fill("It is one example among many.");
        press(page, "Judge it");
        page.locator("[id='uphold.reason']").fill("An example is not a theme.");
        press(page, "Show me the letter first");
        assertThat(page.locator("[id='uphold.letter']").inputValue()).contains("Dear Pip Larkspur,", "An example is not a theme.");
        visit.isSoundForEverybody();
        press(page, "Uphold and send");
        assertThat(page.locator("main").innerText()).contains("There is nothing left to decide", "Appeal upheld");
        visit.isSoundForEverybody();
    }

    private static void follow(Page page, String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true)).first().click();
    }

    private static void press(Page page, String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true)).first().click();
    }
}
