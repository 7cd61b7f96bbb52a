package org.nhshdx.web.concern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.brand.SuspendingChapters;
import org.nhshdx.tenant.concern.ConcernInBrief;
import org.nhshdx.tenant.concern.ConcernsOnDesk;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.browser.BrowserTest;
import org.nhshdx.web.browser.Visit;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** From the foot of a page to the core team's answer, and a word to the organisers, on a phone. */
@QuarkusTest
@BrowserTest
class ReportBrowserTest {

    @Inject
    World world;

    @Inject
    SuspendingChapters suspending;

    @Inject
    ConcernsOnDesk concerns;

    @Inject
    Clock clock;

    @Test
    void aReporterLearnsTheAnswerByTheReferenceAlone(Visit visit) {
        world.asker(Cast.BRAM);
        Place place = world.approvedChapter("Whispering Bridge", Cast.MARIGOLD);
        visit.open("/verify/" + place.code());
        visit.page().getByText("Report a misuse of the name").click();
        assertThat(visit.page().locator("input[value=name]")).isChecked();
        assertThat(visit.page().locator("main")).containsText("/verify/" + place.code());
        tap(visit, "Tell the core team");
        assertThat(visit.page().locator(".errors")).containsText("Tell us in a few words");
        visit.page().locator("#words").fill("A stall sells mugs with it.");
        tap(visit, "Tell the core team");
        String reference = visit.page().locator(".reference").textContent();

        visit.signInAs("bram", "/core-team/concerns").isSoundForEverybody();
        visit.open("/core-team/concerns/" + newest()).isSoundForEverybody();
        visit.page().locator("#reason").fill("It is my week.");
        tap(visit, "Take it and read it");
        assertThat(visit.page().locator("main")).containsText("A stall sells mugs with it.");
        visit.atWidth(1280).isSoundForEverybody();
        visit.atWidth(375).isSoundForEverybody();
        visit.page().locator("#answer").fill("They have stopped.");
        tap(visit, "Answer");

        visit.open("/concern");
        visit.page().locator("#reference").fill(reference.replace("-", " ").toLowerCase(Locale.ROOT));
        tap(visit, "Look it up");
        assertThat(visit.page().locator("main")).containsText("They have stopped.");
        visit.isSoundForEverybody();
    }

    @Test
    void somebodyWritesToTheOrganisersAndIsLedToTheCoreTeamOnceTheyAreSuspended(Visit visit) {
        Place place = world.approvedChapter("Whispering Lane", Cast.MARIGOLD);
        visit.open("/x/" + place.slug());
        visit.page().getByText("Write to the organisers").click();
        visit.isSoundForEverybody();
        visit.page().locator("#name").fill("Pip Larkspur");
        visit.page().locator("#email").fill("pip@example.org");
        visit.page().locator("#words").fill("May I bring my dog?");
        assertThat(visit.page().locator("#homepage")).not().isInViewport();
        tap(visit, "Send it to the organisers");
        assertThat(visit.page().locator("h1")).hasText("Passed on");
        visit.isSoundForEverybody();
        suspending.suspend(world.asker(Cast.BRAM), place.id(), "Nobody answers.");
        for (int width : List.of(320, 1280)) {
            visit.atWidth(width).open("/x/" + place.slug() + "/write").isSoundForEverybody();
        }
        assertThat(visit.page().locator("h1")).hasText("Write to the core team");
    }

    /** Not by its place on the page: other tests leave concerns there, some in years to come. */
    private UUID newest() {
        return concerns.open(world.asker(Cast.BRAM)).stream().filter(concern -> !concern.reportedAt().isAfter(clock.instant()))
                .max(Comparator.comparing(ConcernInBrief::reportedAt)).orElseThrow().id();
    }

    private static void tap(Visit visit, String button) {
        visit.page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true)).click();
    }
}
