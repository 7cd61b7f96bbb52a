package org.nhshdx.web.licence;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.browser.BrowserTest;
import org.nhshdx.web.browser.Visit;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** Journey D in a real browser: ask, sign, decide, read the licence, and look it up as anybody. */
@QuarkusTest
@BrowserTest
class BrandBrowserTest {

    @Inject
    World world;

    @Test
    void aLockUpIsAskedForGrantedAndLookedUp(Visit visit) {
        Place place = world.approvedChapter("Brandwalk Alpha", Cast.MARIGOLD);
        asks(visit, place);
        visit.page().context().clearCookies();
        decides(visit);
        visit.page().context().clearCookies();
        reads(visit, place);
    }

    private static void asks(Visit visit, Place place) {
        Page page = visit.signInAs("marigold", "/organise/" + place.slug() + "/brand").page();
        visit.isSoundForEverybody();
        follow(page, "Ask for the logo lock-up");
        assertThat(page.locator("input[value=lock-up]").isChecked()).isTrue();
        page.getByLabel("in print: posters, leaflets and signs").check();
        page.getByLabel("In your own words").fill("On the door of the library.");
        visit.isSoundForEverybody();
        page.getByLabel("I have read both, and sign for my chapter").check();
        press(page, "Sign and ask");
        assertThat(page.locator("main").innerText()).contains("With the core team");
        visit.isSoundForEverybody();
    }

    private static void decides(Visit visit) {
        Page page = visit.signInAs("ottoline", "/core-team?chapter=Brandwalk").page();
        follow(page, "NHSHDx Brandwalk Alpha asks to use brand assets");
        visit.isSoundForEverybody();
        page.getByLabel("On which conditions?").fill("Not on clothing.");
        press(page, "Show me the letter first");
        assertThat(page.locator("[name='grant.letter']").inputValue()).contains("Not on clothing.");
        press(page, "Grant and send");
        assertThat(page.locator("main").innerText()).contains("There is nothing left to decide");
        visit.isSoundForEverybody();
    }

    private static void reads(Visit visit, Place place) {
        Page page = visit.signInAs("marigold", "/organise/" + place.slug() + "/brand").page();
        page.locator("section:has(#asset-lock-up) a.code").click();
        assertThat(page.locator("main").innerText()).contains("What was granted, and what both sides owe", "Not on clothing.", "Ottoline Marsh, for the core team");
        visit.isSoundForEverybody();
        follow(page, "As the public sees it");
        assertThat(page.locator("main").innerText()).contains("Yes, this is official", "may use the logo lock-up");
        visit.isSoundForEverybody();
    }

    private static void follow(Page page, String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true)).click();
    }

    private static void press(Page page, String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true)).click();
    }
}
