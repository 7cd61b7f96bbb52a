package org.nhshdx.web.organise;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.browser.BrowserTest;
import org.nhshdx.web.browser.Visit;
import org.nhshdx.web.world.World;

/** Laying out a chapter's page as somebody does it with a keyboard and looks at it as on a phone. */
@QuarkusTest
@BrowserTest
class SectionsBrowserTest {

    private static final String LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbau 🚲 כאן";

    @Inject
    World world;

    @Test
    void aSectionIsAddedMovedByKeyboardAndSeenAsOnAPhone(Visit visit) {
        World.Place place = world.approvedChapter("Sections Browser", Cast.MARIGOLD);
        String desk = "/organise/" + place.slug();
        visit.signInAs("marigold", desk + "/page");
        visit.page().locator("#title").fill(LONG);
        visit.page().locator("#draft").fill("By the blue door.");
        visit.page().locator("form[action$=page-look\\/sections] button").click();
        visit.atWidth(320).isSoundForEverybody();
        visit.open(desk + "/page").page().locator("#words-1 form[action$=rise] button").focus();
        visit.page().keyboard().press("Enter");
        assertThat(visit.page().locator("[role=status]").innerText()).contains("is number 11 of 13 now.");
        visit.isSoundForEverybody();
        visit.open(desk + "/preview/phone");
        assertThat(visit.page().frameLocator("iframe").locator("#words-1").innerText()).isEqualTo(LONG);
        assertThat(visit.page().locator("iframe").evaluate("frame => frame.contentDocument.documentElement.scrollWidth <= 375")).isEqualTo(true);
        // By itself: with its frame around it, axe takes the two pages for one that has two of each landmark.
        visit.open(desk + "/preview/framed").isSoundForEverybody();
    }
}
