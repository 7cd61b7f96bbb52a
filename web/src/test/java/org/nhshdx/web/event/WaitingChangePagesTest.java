package org.nhshdx.web.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.world.OpenForm;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;

/** A change that waits, as its organisers and the core team see it on their pages. */
@QuarkusTest
class WaitingChangePagesTest {

    @Inject
    World world;

    @Test
    void theCoreTeamSeesOldAndNewSideBySideWithTheOldAnswerAndDecidesInTwoClicks() {
        Desk desk = desk("Sidebury");
        String event = announced(desk, GoodDay.in("Sidebury").with("theme", "Getting home from hospital"));
        String desks = "/organise/sidebury/events/" + event;
        send(desks, "name", Map.of("facts.theme", "Getting home by Zeppelin"));
        Visitor bram = Visitor.as("bram");
        String page = "/core-team/chapters/sidebury/events/" + event;
        assertThat(bram.open("/core-team?chapter=Sidebury").asString()).contains(page);
        assertThat(bram.open(page).asString())
                .contains("Getting home <del>from hospital</del>", "Getting home <ins>by Zeppelin</ins>")
                .contains("It was judged before", "Nothing here sells anything.", "Marigold Tembo");
        Response judged = bram.form(page, page + "/judgement")
                .fill(Map.of("neutral-ground.kept", "yes", "neutral-ground.reason", "Nobody sells Zeppelins.")).send();
        assertThat(judged.statusCode()).isEqualTo(303);
        assertThat(Visitor.anybody().open("/x/sidebury/events/" + event).asString()).contains("Getting home by Zeppelin");
        assertThat(bram.open("/core-team?chapter=Sidebury").asString()).doesNotContain(page);
        assertThat(Visitor.as("marigold").open("/organise/sidebury/log").asString())
                .contains("let wait a change of the event", "kept a change of the event");
    }

    @Test
    void aSponsorClearedInTheRegisterIsToldWhereverItWaitedForThat() {
        Desk desk = desk("Elsebury");
        GoodDay day = GoodDay.in("Elsebury");
        String event = announced(desk, day);
        desk.change(event, day.sponsoredBy("Yarrow Rope Guild")).statusCode(202);
        new Desk("ottoline", "elsebury").judge(event, "neutral-ground", true).statusCode(200);
        Visitor bram = Visitor.as("bram");
        bram.form("/core-team/sponsors").fill(Map.of("name", "Yarrow Rope Guild", "cleared", "yes", "reason", "Known.")).send();
        desk.read(event).body("facts.sponsors.name", contains("Yarrow Rope Guild")).body("change", nullValue());
        assertThat(Visitor.anybody().open("/x/elsebury/events/" + event).asString()).contains("Yarrow Rope Guild");
    }

    @Test
    void theDeskSaysWhatWaitsOnWhomAndUntilWhenAndTakesItBack() {
        Desk desk = desk("Backbury");
        String event = announced(desk, GoodDay.in("Backbury"));
        String desks = "/organise/backbury/events/" + event;
        send(desks, "name", Map.of("facts.theme", "Porridge <b>now</b>"));
        Visitor marigold = Visitor.as("marigold");
        assertThat(marigold.open(desks).asString())
                .contains("The public isn’t told this yet", "Porridge &lt;b&gt;now&lt;/b&gt;", "the core team, which answers by");
        Response back = marigold.form(desks, desks + "/waiting-change/taking-back").send();
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(marigold.open(desks).asString()).doesNotContain("The public isn’t told this yet", "Porridge");
    }

    @Test
    void theFormGoesOnFromWhatWaitsAndSaysWhatThePublicReads() {
        Desk desk = desk("Formbury");
        String event = announced(desk, GoodDay.in("Formbury").with("theme", "Getting home"));
        String desks = "/organise/formbury/events/" + event;
        send(desks, "name", Map.of("facts.theme", "Porridge"));
        Response form = Visitor.as("marigold").open(desks + "/edit/name");
        assertThat(OpenForm.value(form, "facts.theme")).isEqualTo("Porridge");
        assertThat(form.asString()).contains("Some of this waits", "<del>Getting home</del>");
        assertThat(Visitor.as("marigold").open(desks + "/edit/where").asString()).doesNotContain("Some of this waits");
        send(desks, "where", Map.of("facts.capacity", "48"));
        desk.read(event).body("facts.capacity", is(48)).body("facts.theme", is("Getting home")).body("change.facts.theme", is("Porridge"));
        send(desks, "name", Map.of("facts.theme", "Getting home"));
        desk.read(event).body("change", nullValue()).body("facts.theme", is("Getting home")).body("changes.what", contains("The number of places"));
    }

    @Test
    void aRefusalStandsAtTheDeskWithItsReasonAndTheWords() {
        Desk desk = desk("Nobury");
        String event = announced(desk, GoodDay.in("Nobury"));
        String desks = "/organise/nobury/events/" + event;
        send(desks, "name", Map.of("facts.theme", "Porridge"));
        new Desk("ottoline", "nobury").judge(event, "neutral-ground", false).statusCode(200);
        assertThat(Visitor.as("marigold").open(desks).asString())
                .contains("The core team didn’t let this stand", "It is somebody&#39;s shop window.", "<ins>Porridge</ins>")
                .doesNotContain("/waiting-change/taking-back");
    }

    private static void send(String desks, String part, Map<String, String> words) {
        Response sent = Visitor.as("marigold").form(desks + "/edit/" + part, desks + "/change/" + part).fill(words).fill("go", "save").send();
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(303);
    }

    private Desk desk(String name) {
        return new Desk("marigold", world.approvedChapter(name, Cast.MARIGOLD).slug());
    }

    private static String announced(Desk desk, GoodDay day) {
        String event = desk.create(day);
        new Desk("ottoline", desk.place()).judge(event, "neutral-ground", true).statusCode(200);
        desk.announce(event).statusCode(200);
        return event;
    }
}
