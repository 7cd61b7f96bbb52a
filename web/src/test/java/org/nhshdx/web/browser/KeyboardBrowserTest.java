package org.nhshdx.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.web.application.Group;
import org.nhshdx.web.world.World;

/** What people come for, with Tab, Enter and Space alone and in a browser that runs no scripts. */
@QuarkusTest
@BrowserTest
class KeyboardBrowserTest {

    @Inject
    World world;

    @Inject
    MovableClock clock;

    @Test
    void aVisitorFindsADayAndFollowsTheChapter(@WithoutScripts Visit visit) {
        clock.on(LocalDate.of(2131, 4, 2), () -> {
            World.Place place = world.approvedChapter("Tabworth", Cast.MARIGOLD);
            world.announcedEvent(place, LocalDate.of(2131, 6, 2));
            Keyboard keyboard = new Keyboard(visit.open("/").page());
            keyboard.enter("Chapters");
            keyboard.write("Place or postcode", "Tabworth").enter("Search").enter("NHSHDx Tabworth");
            assertThat(visit.path()).isEqualTo("/x/" + place.slug());
            keyboard.to("Sign up, it’s free").enter("Follow by e-mail");
            keyboard.write("Your e-mail address", "wren@example.org").enter("Follow");
            assertThat(visit.path()).isEqualTo("/x/" + place.slug() + "/follow/asked");
        });
    }

    @Test
    void anOrganiserWritesASectionMendsItAndPublishesIt(@WithoutScripts Visit visit) {
        World.Place place = world.approvedChapter("Tabminster", Cast.MARIGOLD);
        Keyboard keyboard = new Keyboard(visit.signInAs("marigold", "/organise/" + place.slug()).page());
        keyboard.enter("Change your page").enter("Change Food");
        keyboard.write("The draft", "There is soup. See [here](https://example.org/soup).").enter("Save the draft");
        assertThat(keyboard.reads()).contains("A link doesn’t say where it goes: “here”");
        keyboard.enter("Save and publish");
        assertThat(visit.page().locator(".errors").innerText()).contains("A link doesn’t say where it goes");
        keyboard.write("The draft", "There is soup. See [the menu](https://example.org/soup).").enter("Save the draft");
        assertThat(keyboard.reads()).doesNotContain("Can everybody read it?");
        keyboard.enter("Save and publish");
        assertThat(visit.open("/x/" + place.slug()).page().locator("main").innerText()).contains("See the menu.");
    }

    @Test
    void theCoreTeamDecidesOnAnApplication(@WithoutScripts Visit visit) {
        Group.applied(Cast.PIP, "Tabbington");
        Keyboard keyboard = new Keyboard(visit.signInAs("bram", "/core-team").open("/core-team?chapter=tabbington").page());
        keyboard.enter("NHSHDx Tabbington asks to become a chapter").enter("Take it");
        keyboard.choose("Yes").write("Why?", "No sponsors, no product.").enter("Judge it").enter("Approve and send");
        assertThat(keyboard.reads()).contains("There is nothing left to decide");
    }

    @Test
    void tabReachesEverythingThatCanBeUsedAndShowsWhereItIs(Visit visit) {
        World.Place place = world.approvedChapter("Tabchester", Cast.MARIGOLD);
        List<String> complaints = new ArrayList<>();
        for (String path : List.of("/", "/chapters", "/x/" + place.slug(), "/x/" + place.slug() + "/follow")) {
            complaints.addAll(Examination.of(visit.open(path).page()).complaintsOfTab());
        }
        visit.signInAs("marigold", "/organise/" + place.slug());
        for (String path : List.of("", "/page/about", "/events/new")) {
            complaints.addAll(Examination.of(visit.open("/organise/" + place.slug() + path).page()).complaintsOfTab());
        }
        assertThat(complaints).isEmpty();
    }
}
