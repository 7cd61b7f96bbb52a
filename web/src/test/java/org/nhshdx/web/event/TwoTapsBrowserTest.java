package org.nhshdx.web.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.browser.BrowserTest;
import org.nhshdx.web.browser.Visit;
import org.nhshdx.web.world.World;

/** On a phone no page of a chapter's desk is more than two taps away. */
@QuarkusTest
@BrowserTest
class TwoTapsBrowserTest {

    private static final int PHONE = 375;
    private static final int TARGET = 44;

    @Inject
    World world;

    @Test
    void fromHomeEveryPageIsAtMostTwoTapsAway(Visit visit) {
        String home = home("Two Taps Aldbury");
        Page page = visit.atWidth(PHONE).signInAs("marigold", home).page();
        List<String> one = links(page, "main");
        List<String> two = new ArrayList<>(one);
        two.addAll(links(page, ".desk-narrow"));
        for (String first : one.stream().filter(path -> path.startsWith(home) && !path.contains(".")).distinct().toList()) {
            page.navigate(first);
            two.addAll(links(page, "main"));
        }
        String event = one.stream().filter(path -> path.matches(home + "/events/[^/]+") && !path.endsWith("/new")).findFirst().orElseThrow();
        assertThat(two).contains(
                home + "/events", home + "/events/new", event, event + "/checklist", event + "/edit/name", event + "/edit/promises",
                event + "/judges", home + "/people", home + "/handover", home + "/closing", home + "/people/leaving", home + "/page",
                home + "/preview", home + "/brand", home + "/assets", home + "/messages", home + "/log");
    }

    @Test
    void theDesksHomeIsSoundForEverybody(Visit visit) {
        String home = home("Two Taps Coldharbour");
        visit.signInAs("marigold", home).atWidth(PHONE).isSoundForEverybody();
        visit.atWidth(1280).inTheDark().open(home).isSoundForEverybody();
        visit.page().context().clearCookies();
        visit.signInAs("pip", "/organise").atWidth(PHONE).isSoundForEverybody();
    }

    @Test
    void theMenuTakesTwoTapsFromDeepDownAndMarksWhereSomebodyIs(Visit visit) {
        String home = home("Two Taps Brookend");
        Page page = visit.atWidth(PHONE).signInAs("marigold", home + "/people").page();
        Locator menu = page.locator(".desk-narrow");
        assertThat(menu.locator("summary").boundingBox().height).isGreaterThanOrEqualTo(TARGET);
        menu.locator("summary").click();
        assertThat(menu.locator("[aria-current=page]").innerText()).isEqualTo("People");
        menu.locator("a").all().forEach(link -> assertThat(link.boundingBox().height).isGreaterThanOrEqualTo(TARGET));
        visit.isSoundForEverybody();
        menu.getByText("Log").click();
        assertThat(visit.path()).isEqualTo(home + "/log");
        visit.atWidth(1280).isSoundForEverybody();
        assertThat(menu.isVisible()).isFalse();
    }

    /** What one tap reaches from a part of the page, once the menu is open that it may be in. */
    @SuppressWarnings("unchecked")
    private static List<String> links(Page page, String part) {
        return (List<String>) page.evaluate(
                "part => [...document.querySelectorAll(part + ' a[href]')].map(link => new URL(link.href).pathname)", part);
    }

    private String home(String name) {
        World.Place place = world.approvedChapter(name, Cast.MARIGOLD);
        world.announcedEvent(place, LocalDate.of(2059, 3, 1));
        return "/organise/" + place.slug();
    }
}
