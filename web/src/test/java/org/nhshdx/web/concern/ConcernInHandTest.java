package org.nhshdx.web.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.concern.ConcernsOnDesk;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;

/** One of the core team has a concern: takes it, hands it over, answers it. */
@QuarkusTest
class ConcernInHandTest {

    @Inject
    World world;

    @Inject
    ConcernsOnDesk concerns;

    @Inject
    Reports reports;

    @BeforeEach
    void theCoreTeamHasBeenHere() {
        reports.theCoreTeamHasBeenHere();
    }

    @Test
    void isHandedOverToSomebodyWhoMayReadItAndToNobodyElse() {
        reports.told(Visitor.from("198.51.100.9"), Map.of("kind", "access", "words", "The hearing loop.",
                "keepFrom", world.asker(Cast.ZOFIA).person().toString()));
        UUID id = reports.newest(Cast.BRAM);
        reports.take("bram", id);
        String desk = "/core-team/concerns/" + id;
        Visitor bram = Visitor.as("bram");
        assertThat(bram.open(desk).asString()).contains("Ottoline Marsh</option>").doesNotContain("Zofia");
        handOver(bram, desk, Cast.ZOFIA).then().statusCode(422).body(containsString("Choose who takes it over"));
        handOver(bram, desk, Cast.OTTOLINE).then().statusCode(303);
        assertThat(bram.open(desk).asString()).contains("Why do you read it?");
        assertThat(Visitor.as("ottoline").open(desk).asString()).contains("Answer it", "She knows the venue.");
    }

    @Test
    void isTakenOverKnowinglyAndNeverFromSomebodyWhoWasQuicker() {
        reports.told(Visitor.from("198.51.100.16"), Map.of("kind", "access", "words", "The car park."));
        UUID id = reports.newest(Cast.BRAM);
        String desk = "/core-team/concerns/" + id;
        var open = Visitor.as("bram").form(desk, desk + "/reading").fill("reason", "Mine.");
        reports.take("ottoline", id);
        open.sendTo(desk + "/take").then().statusCode(409).body(containsString("This was changed since you opened it")).body(containsString("Mine."));
        reports.take("bram", id);
        assertThat(concerns.brief(world.asker(Cast.BRAM), id).who()).contains("Bram Castellane");
    }

    @Test
    void isNotAnsweredOverTheHeadOfAReporterWhoHasJustWrittenMore() {
        Visitor reporter = Visitor.from("198.51.100.10");
        String page = reports.told(reporter, Map.of("kind", "access", "words", "The toilet."));
        UUID id = reports.newest(Cast.BRAM);
        reports.take("bram", id);
        String desk = "/core-team/concerns/" + id;
        var open = Visitor.as("bram").form(desk, desk + "/answer").fill("answer", "Mended.");
        reporter.form(page, page).fill("words", "And the door.").send().then().statusCode(303);
        open.send().then().statusCode(409).body(containsString("has written more")).body(containsString("Mended."));
        Visitor.as("bram").form(desk, desk + "/closing").fill("closing", "The same as before.").send().then().statusCode(303);
        assertThat(reporter.open(page).asString()).contains("Closed", "The same as before.").doesNotContain("Tell us more");
    }

    @Test
    void keepsAnAnswerThatComesAfterItWasClosedAndSaysWhy() {
        reports.told(Visitor.from("198.51.100.21"), Map.of("kind", "access", "words", "The urinal."));
        UUID id = reports.newest(Cast.BRAM);
        reports.take("bram", id);
        String desk = "/core-team/concerns/" + id;
        var answer = Visitor.as("bram").form(desk, desk + "/answer").fill("answer", "We have <b>mended</b> it.");
        var late = Visitor.as("bram").form(desk, desk + "/closing").fill("closing", "Not ours.");
        Visitor.as("bram").form(desk, desk + "/closing").fill("closing", "It was twice.").send().then().statusCode(303);
        answer.send().then().statusCode(409).body(containsString("It has been closed meanwhile")).body(containsString("What you had written"))
                .body(containsString("We have &lt;b&gt;mended&lt;/b&gt; it."));
        late.send().then().statusCode(409).body(containsString("Not ours."));
    }

    @Test
    void keepsAnAnswerOfSomebodyFromWhomItWasTakenOver() {
        reports.told(Visitor.from("198.51.100.22"), Map.of("kind", "access", "words", "The blinds."));
        UUID id = reports.newest(Cast.BRAM);
        reports.take("bram", id);
        String desk = "/core-team/concerns/" + id;
        var answer = Visitor.as("bram").form(desk, desk + "/answer").fill("answer", "They are drawn.");
        reports.take("ottoline", id);
        answer.send().then().statusCode(409).body(containsString("Somebody else has it now")).body(containsString("They are drawn."));
    }

    private Response handOver(Visitor visitor, String desk, Cast to) {
        return visitor.form(desk, desk + "/handover")
                .fill(Map.of("to", world.asker(to).person().toString(), "why", "She knows the venue.")).send();
    }
}
