package org.nhshdx.web.event;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.browser.BrowserTest;
import org.nhshdx.web.browser.Visit;
import org.nhshdx.web.world.World;

/** What an organiser writes on a phone is saved while they write, and never lost. */
@QuarkusTest
@BrowserTest
class AutosaveBrowserTest {

    private static final Pattern SAVED = Pattern.compile("^Saved at \\d\\d:\\d\\d$");
    private static final String VENUE = "[id='facts.venue.name']";

    @Inject
    World world;

    @Test
    void whatIsTypedIsSavedWithoutAButtonAndThereInAnotherBrowser(Visit visit) {
        String part = draftsPart("Autosave Alder", "where");
        Page page = opened(visit, part);
        page.locator(VENUE).fill("The old fire station");
        assertThat(status(page)).hasText(SAVED);
        page.waitForResponse(answer -> "POST".equals(answer.request().method()), () -> page.locator("[id='facts.capacity']").fill("40"));
        visit.isSoundForEverybody();
        page.context().clearCookies();
        visit.signInAs("marigold", part);
        assertThat(page.locator(VENUE)).hasValue("The old fire station");
        assertThat(page.locator("[id='facts.capacity']")).hasValue("40");
    }

    @Test
    void wordsThatCouldNotBeSentAreKeptAndOfferedAfterAReload(Visit visit) {
        String part = draftsPart("Autosave Birch", "where");
        Page page = opened(visit, part);
        page.context().setOffline(true);
        page.locator(VENUE).fill("The corn exchange");
        assertThat(status(page)).containsText("Not saved: you seem to be offline");
        page.context().setOffline(false);
        assertThat(status(page)).hasText(SAVED);
        page.route("**" + part, AutosaveBrowserTest::letOnlyReadingThrough);
        page.locator(VENUE).fill("The corn exchange, upstairs");
        assertThat(status(page)).containsText("Not saved");
        page.reload();
        assertThat(page.locator(VENUE)).hasValue("The corn exchange");
        page.unroute("**" + part);
        page.getByText("Bring them back").click();
        assertThat(status(page)).hasText(SAVED);
        page.reload();
        assertThat(page.locator(VENUE)).hasValue("The corn exchange, upstairs");
        assertThat(page.getByText("Bring them back")).isHidden();
    }

    @Test
    void whoeverWritesWhatAnotherTabSavedMeanwhileIsToldAndSeesBoth(Visit visit) {
        String part = draftsPart("Autosave Cedar", "where");
        Page page = opened(visit, part);
        Page other = page.context().newPage();
        other.navigate(part);
        other.locator(VENUE).fill("The lido");
        assertThat(status(other)).hasText(SAVED);
        page.locator(VENUE).fill("The granary");
        assertThat(status(page)).containsText("Not saved: This was changed since you opened it");
        page.getByText("Save and stop here").click();
        assertThat(page.locator("main")).containsText("The lido");
        assertThat(page.locator(VENUE)).hasValue("The granary");
    }

    @Test
    void whatCannotBeSavedIsSaidBesideItsField(Visit visit) {
        String part = draftsPart("Autosave Dogwood", "sign-up");
        Page page = opened(visit, part);
        page.locator("[id='facts.ticketPrice']").fill("nothing at all");
        assertThat(status(page)).containsText("Not saved:");
        assertThat(page.locator(".ask:has([id='facts.ticketPrice']) .wrong")).isVisible();
        page.locator("[id='facts.ticketPrice']").fill("0");
        assertThat(status(page)).hasText(SAVED);
        assertThat(page.locator(".wrong")).hasCount(0);
    }

    @Test
    void nothingIsPublishedByTyping(Visit visit) {
        World.Place place = world.approvedChapter("Autosave Elm", Cast.MARIGOLD);
        String event = world.announcedEvent(place, LocalDate.of(2058, 3, 2));
        String part = "/organise/%s/events/%s/edit/where".formatted(place.slug(), event);
        Page page = opened(visit, part);
        assertThat(page.locator("main")).containsText("nothing is saved while you type");
        assertThat(page.locator("form[data-autosave]")).hasCount(0);
    }

    @Test
    void withoutAScriptTheButtonSaves(Visit visit) {
        String part = draftsPart("Autosave Fir", "where");
        Page page = opened(visit, part);
        BrowserContext plain = page.context().browser().newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(false).setStorageState(page.context().storageState()));
        Page still = plain.newPage();
        still.navigate(page.url());
        still.locator(VENUE).fill("The boat house");
        still.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save and stop here")).click();
        still.navigate(page.url());
        assertThat(still.locator(VENUE)).hasValue("The boat house");
        plain.close();
    }

    /** The page with its script, which comes after it. */
    private static Page opened(Visit visit, String part) {
        Page page = visit.signInAs("marigold", part).page();
        page.waitForURL("**" + part);
        page.waitForLoadState();
        return page;
    }

    private static Locator status(Page page) {
        return page.locator("[data-saved]");
    }

    private static void letOnlyReadingThrough(Route route) {
        if ("POST".equals(route.request().method())) {
            route.abort();
        } else {
            route.resume();
        }
    }

    private String draftsPart(String name, String part) {
        Desk desk = new Desk("marigold", world.approvedChapter(name, Cast.MARIGOLD).slug());
        String event = desk.create(Map.of("facts", Map.of("title", "NHSHDx " + name)));
        return "/organise/%s/events/%s/edit/%s".formatted(desk.place(), event, part);
    }
}
