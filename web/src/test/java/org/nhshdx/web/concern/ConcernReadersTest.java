package org.nhshdx.web.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.people.Membership;
import org.nhshdx.tenant.concern.ConcernsOnDesk;
import org.nhshdx.tenant.coreteam.Queue;
import org.nhshdx.tenant.coreteam.Waiting;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.world.OpenForm;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** Who of the core team reads a concern, and that to everybody else it isn’t there. */
@QuarkusTest
class ConcernReadersTest {

    @Inject
    World world;

    @Inject
    ConcernsOnDesk concerns;

    @Inject
    Queue queue;

    @Inject
    Scope scope;

    @Inject
    Reports reports;

    @BeforeEach
    void theCoreTeamHasBeenHere() {
        reports.theCoreTeamHasBeenHere();
    }

    @Test
    void isNotThereForWhoeverItsReporterKeepsItFrom() {
        String ottoline = world.asker(Cast.OTTOLINE).person().toString();
        reports.told(Visitor.from("198.51.100.3"), Map.of("kind", "conduct", "words", "About one of you.", "keepFrom", ottoline));
        UUID id = reports.newest(Cast.BRAM);
        isNotThereFor("ottoline", Cast.OTTOLINE, id);
        assertThat(waitsFor(Cast.BRAM, id)).isTrue();
    }

    @Test
    void isNotThereForWhoeverItNames() {
        reports.told(Visitor.from("198.51.100.4"), Map.of("kind", "conduct", "words", "Ottoline laughed at my chair."));
        UUID id = reports.newest(Cast.BRAM);
        isNotThereFor("ottoline", Cast.OTTOLINE, id);
    }

    @Test
    void isNotThereForTheCoreTeamsOwnInThatChapterAndLeavesNoTraceInIt() {
        Place place = world.approvedChapter("Murmurton", Cast.ZOFIA);
        String log = Visitor.as("zofia").open("/organise/" + place.slug() + "/log").asString();
        reports.told(Visitor.from("198.51.100.5"), Map.of("kind", "conduct", "words", "One of the organisers.", "page", "/x/" + place.slug()));
        UUID id = reports.newest(Cast.BRAM);
        isNotThereFor("zofia", Cast.ZOFIA, id);
        assertThat(Visitor.as("zofia").open("/organise/" + place.slug() + "/log").asString()).isEqualTo(log);
        reports.told(Visitor.from("198.51.100.5"), Map.of("kind", "name", "words", "A pirate poster.", "page", "/verify/" + place.code()));
        isNotThereFor("zofia", Cast.ZOFIA, reports.newest(Cast.BRAM));
        reports.told(Visitor.from("198.51.100.5"), Map.of("kind", "other", "words", "x"), 422);
        reports.told(Visitor.from("198.51.100.5"), Map.of("kind", "access", "words", "The lift there.", "place", "NHSHDx murmurton"));
        isNotThereFor("zofia", Cast.ZOFIA, reports.newest(Cast.BRAM));
    }

    @Test
    void isKeptFromTheChapterOfThePageAndFromAnyThatIsTypedAlike() {
        Place page = world.approvedChapter("Whisperton", Cast.MARIGOLD);
        Place typed = world.approvedChapter("St Hush’s on the Wold", Cast.ZOFIA);
        for (String called : List.of("St Hush’s on the Wold", "the st. hushs on the wold chapter", "at ST HUSHS ON THE WOLD’s last day")) {
            reports.told(Visitor.from("198.51.100.18"), Map.of("kind", "conduct", "words", "One of them.", "page", "/x/" + page.slug(), "place", called));
            isNotThereFor("zofia", Cast.ZOFIA, reports.newest(Cast.BRAM));
        }
        reports.told(Visitor.from("198.51.100.18"), Map.of("kind", "conduct", "words", "One of them.", "page", "/organise/" + typed.slug() + "/log"));
        isNotThereFor("zofia", Cast.ZOFIA, reports.newest(Cast.BRAM));
    }

    @Test
    void isAskedAboutWhenNobodyKnowsThePlaceAndThenKeptFromEverybodyInAnyChapterUntilItIsPlaced() {
        world.approvedChapter("Hushaby", Cast.ZOFIA);
        Visitor reporter = Visitor.from("198.51.100.19");
        var form = reporter.form("/concern", "/concern").fill(Map.of("kind", "conduct", "words", "Somebody pushed me.", "place", "Hushabye"));
        Response asked = form.send();
        asked.then().statusCode(422).body(containsString("We know no chapter by that")).body(containsString("Somebody pushed me."));
        assertThat(OpenForm.value(asked, "unknownPlace")).isEqualTo("Hushabye");
        form.fill("unknownPlace", "Hushabye").send().then().statusCode(303);
        UUID id = reports.newest(Cast.BRAM);
        isNotThereFor("zofia", Cast.ZOFIA, id);
        reports.take("bram", id);
        String desk = "/core-team/concerns/" + id;
        Visitor bram = Visitor.as("bram");
        assertThat(bram.open(desk).asString()).contains("Hushabye", "nobody in any chapter can see this");
        bram.form(desk, desk + "/place").fill("place", "Hushabye").send().then().statusCode(422).body(containsString("value=\"Hushabye\""));
        bram.form(desk, desk + "/place").fill("place", "NHSHDx Hushaby").send().then().statusCode(303);
        assertThat(bram.open(desk).asString()).contains("NHSHDx Hushaby. ", "Nobody in it can see this").doesNotContain("Place it");
        isNotThereFor("zofia", Cast.ZOFIA, id);
    }

    @Test
    void isReadByAnybodyFitForItOnceItIsAboutNoChapterOfOurs() {
        world.approvedChapter("Hushdale", Cast.ZOFIA);
        reports.told(Visitor.from("198.51.100.20"), Map.of(
                "kind", "access", "words", "The ramp.", "place", "The pub next door", "unknownPlace", "The pub next door"));
        UUID id = reports.newest(Cast.BRAM);
        isNotThereFor("zofia", Cast.ZOFIA, id);
        reports.take("bram", id);
        String desk = "/core-team/concerns/" + id;
        Visitor.as("bram").form(desk, desk + "/place").sendTo(desk + "/no-place").then().statusCode(303);
        Visitor.as("zofia").open(desk).then().statusCode(200);
    }

    @Test
    void isNotThereForSomebodyWhoWasInThatChapterWhenItWasReported() {
        Place place = world.approvedChapter("Murmur Down", Cast.MARIGOLD);
        UUID zofia = world.asker(Cast.ZOFIA).person();
        scope.writing(place.id(), () -> {
            new Membership(zofia, place.id()).persist();
            return zofia;
        });
        reports.told(Visitor.from("198.51.100.17"), Map.of("kind", "conduct", "words", "One of them.", "page", "/x/" + place.slug()));
        scope.writing(place.id(), () -> {
            Membership.end(zofia, place.id());
            return zofia;
        });
        isNotThereFor("zofia", Cast.ZOFIA, reports.newest(Cast.BRAM));
    }

    @Test
    void isTakenFromWhoeverItsReporterNamesLater() {
        Visitor reporter = Visitor.from("198.51.100.6");
        String page = reports.told(reporter, Map.of("kind", "conduct", "words", "Somebody shouted."));
        UUID id = reports.newest(Cast.BRAM);
        reports.take("ottoline", id);
        reporter.form(page, page).fill("words", "It was Ottoline Marsh.").send().then().statusCode(303);
        isNotThereFor("ottoline", Cast.OTTOLINE, id);
        assertThat(concerns.brief(world.asker(Cast.BRAM), id).who()).isEmpty();
    }

    @Test
    void isReadByNobodyElseAndNobodyLearnsWhatTheyMayNot() {
        reports.told(Visitor.from("198.51.100.7"), Map.of("kind", "conduct", "words", "Quietly."));
        String desk = "/core-team/concerns/" + reports.newest(Cast.BRAM);
        Visitor.as("marigold").open(desk).then().statusCode(403);
        Visitor.as("marigold").open("/core-team/concerns").then().statusCode(403);
        Visitor.from("198.51.100.7").open(desk).then().statusCode(302);
    }

    @Test
    void mustBeReadableBySomebody() {
        String all = "Bram, Ottoline and Zofia. All of them, and " + nameOfEverybodyOnTheCoreTeam();
        reports.report(Visitor.from("198.51.100.12"), Map.of("kind", "conduct", "words", all)).then().statusCode(422)
                .body(containsString("Nobody could read it")).body(containsString("All of them"));
    }

    @Test
    void keepsWhoReadItAndWhyOnItself() {
        reports.told(Visitor.from("198.51.100.8"), Map.of("kind", "access", "words", "The door is heavy."));
        UUID id = reports.newest(Cast.BRAM);
        reports.take("ottoline", id);
        String desk = "/core-team/concerns/" + id;
        Response read = Visitor.as("bram").form(desk, desk + "/reading").fill("reason", "Ottoline asked me to look.").send();
        read.then().statusCode(200).header("Cache-Control", "no-store").body(containsString("The door is heavy."));
        assertThat(read.asString()).doesNotContain("Answer it");
        assertThat(Visitor.as("ottoline").open(desk).asString())
                .contains("Bram Castellane: read", "Ottoline asked me to look.", "Ottoline Marsh: take", "My week.");
    }

    private String nameOfEverybodyOnTheCoreTeam() {
        Element list = Jsoup.parse(Visitor.from("198.51.100.12").open("/concern").asString());
        return String.join(", ", list.select("label:has([name=keepFrom])").eachText());
    }

    private void isNotThereFor(String username, Cast one, UUID id) {
        String desk = "/core-team/concerns/" + id;
        Visitor visitor = Visitor.as(username);
        visitor.open(desk).then().statusCode(404);
        for (String deed : List.of("reading", "take", "handover", "answer", "closing")) {
            visitor.form("/core-team/sponsors").fill("reason", "Me.").sendTo(desk + "/" + deed).then().statusCode(404);
        }
        assertThat(visitor.open("/core-team/concerns").asString()).doesNotContain(id.toString());
        assertThat(waitsFor(one, id)).isFalse();
    }

    private boolean waitsFor(Cast one, UUID id) {
        return queue.of(world.asker(one)).stream().filter(waiting -> waiting.kind() == Waiting.Kind.CONCERN)
                .anyMatch(waiting -> waiting.id().equals(id));
    }
}
