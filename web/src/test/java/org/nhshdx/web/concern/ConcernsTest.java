package org.nhshdx.web.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.people.Membership;
import org.nhshdx.tenant.concern.ConcernInBrief;
import org.nhshdx.tenant.concern.ConcernsOnDesk;
import org.nhshdx.tenant.coreteam.Queue;
import org.nhshdx.tenant.coreteam.Waiting;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.world.OpenForm;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** Somebody tells the core team something, stays unknown if they like, and is answered; nobody it is about learns of it. */
@QuarkusTest
class ConcernsTest {

    private static final String WORDS = "He said “go home” – <b>twice</b>, رهام heard it too 🌱";

    @Inject
    World world;

    @Inject
    ConcernsOnDesk concerns;

    @Inject
    Queue queue;

    @Inject
    Clock clock;

    @Inject
    Scope scope;

    @BeforeEach
    void theCoreTeamHasBeenHere() {
        List.of(Cast.OTTOLINE, Cast.BRAM, Cast.ZOFIA).forEach(world::asker);
    }

    @Test
    void goesFromReportToAnswerWithNothingButAReference() {
        Visitor reporter = Visitor.from("198.51.100.1");
        String page = told(reporter, Map.of("kind", "conduct", "words", WORDS));
        assertThat(reporter.open(page).asString()).contains("Nobody has taken it yet").doesNotContain("twice");

        Visitor bram = Visitor.as("bram");
        String desk = "/core-team/concerns/" + newest(Cast.BRAM);
        assertThat(bram.open(desk).asString()).contains("Why do you read it?").doesNotContain("twice");
        bram.form(desk, desk + "/reading").fill("reason", " ").sendTo(desk + "/take").then().statusCode(422).body(containsString("Say why"));
        bram.form(desk, desk + "/reading").fill("reason", "It is my week.").sendTo(desk + "/take").then().statusCode(303);
        assertThat(bram.open(desk).asString()).contains("&lt;b&gt;twice&lt;/b&gt;, رهام heard it too 🌱", "It is my week.");
        assertThat(reporter.open(page).asString()).contains("Being looked at");

        bram.form(desk, desk + "/answer").fill("answer", "We have talked <i>to</i> him.").send().then().statusCode(303);
        assertThat(reporter.open(page).asString())
                .contains("Answered", "We have talked &lt;i&gt;to&lt;/i&gt; him.", "with everything in it")
                .doesNotContain("twice", "Bram");
    }

    @Test
    void isReportedFromEveryPageAndFromACodeWeNeverGaveOutWithThatPageCarriedAlong() {
        Visitor reader = Visitor.from("198.51.100.15");
        assertThat(reader.open("/charter").asString()).contains("href=\"/concern?page=%2Fcharter\"");
        Response unknown = reader.open("/verify/NHSHDX-NOW-222222");
        assertThat(unknown.asString()).contains("href=\"/concern?page=%2Fverify%2FNHSHDX-NOW-222222&amp;kind=name\"");
        assertThat(unknown.detailedCookies().asList()).isEmpty();
        Element form = Jsoup.parse(reader.open("/concern?page=/verify/NHSHDX-NOW-222222&kind=name").asString());
        assertThat(form.selectFirst("[name=page]").val()).isEqualTo("/verify/NHSHDX-NOW-222222");
        assertThat(form.selectFirst("[value=name]").hasAttr("checked")).isTrue();
        String told = told(reader, Map.of("kind", "name", "words", "A poster.", "page", "javascript:alert(1)"));
        assertThat(concerns.brief(world.asker(Cast.BRAM), newest(Cast.BRAM)).page()).as("no page of ours").isEmpty();
        assertThat(told).startsWith("/concern/");
    }

    @Test
    void isFoundByItsReferenceHoweverItIsTypedAndByNothingElse() {
        Visitor reporter = Visitor.from("198.51.100.2");
        String page = told(reporter, Map.of("kind", "access", "words", "No ramp."));
        String reference = page.replace("/concern/", "");
        assertThat(reference).matches("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}");
        reporter.open("/concern?reference=" + reference.toLowerCase(Locale.ROOT).replace("-", "")).then()
                .statusCode(303).header("Location", containsString(page));
        reporter.open("/concern?reference=nonsense").then().statusCode(422).body(containsString("three times four signs"));
        reporter.open("/concern/2222-2222-2222").then().statusCode(404).body(containsString("No concern has that reference"));
        Response told = reporter.open(page);
        told.then().header("Cache-Control", "no-store").body(containsString("noindex"));
        assertThat(told.asString()).doesNotContain("rel=\"canonical\"");
    }

    @Test
    void isNotThereForWhoeverItsReporterKeepsItFrom() {
        String ottoline = world.asker(Cast.OTTOLINE).person().toString();
        told(Visitor.from("198.51.100.3"), Map.of("kind", "conduct", "words", "About one of you.", "keepFrom", ottoline));
        UUID id = newest(Cast.BRAM);
        isNotThereFor("ottoline", Cast.OTTOLINE, id);
        assertThat(waitsFor(Cast.BRAM, id)).isTrue();
    }

    @Test
    void isNotThereForWhoeverItNames() {
        told(Visitor.from("198.51.100.4"), Map.of("kind", "conduct", "words", "Ottoline laughed at my chair."));
        UUID id = newest(Cast.BRAM);
        isNotThereFor("ottoline", Cast.OTTOLINE, id);
    }

    @Test
    void isNotThereForTheCoreTeamsOwnInThatChapterAndLeavesNoTraceInIt() {
        Place place = world.approvedChapter("Murmurton", Cast.ZOFIA);
        String log = Visitor.as("zofia").open("/organise/" + place.slug() + "/log").asString();
        told(Visitor.from("198.51.100.5"), Map.of("kind", "conduct", "words", "One of the organisers.", "page", "/x/" + place.slug()));
        UUID id = newest(Cast.BRAM);
        isNotThereFor("zofia", Cast.ZOFIA, id);
        assertThat(Visitor.as("zofia").open("/organise/" + place.slug() + "/log").asString()).isEqualTo(log);
        told(Visitor.from("198.51.100.5"), Map.of("kind", "name", "words", "A pirate poster.", "page", "/verify/" + place.code()));
        isNotThereFor("zofia", Cast.ZOFIA, newest(Cast.BRAM));
        told(Visitor.from("198.51.100.5"), Map.of("kind", "other", "words", "x"), 422);
        told(Visitor.from("198.51.100.5"), Map.of("kind", "access", "words", "The lift there.", "place", "NHSHDx murmurton"));
        isNotThereFor("zofia", Cast.ZOFIA, newest(Cast.BRAM));
    }

    @Test
    void isKeptFromTheChapterOfThePageAndFromAnyThatIsTypedAlike() {
        Place page = world.approvedChapter("Whisperton", Cast.MARIGOLD);
        Place typed = world.approvedChapter("St Hush’s on the Wold", Cast.ZOFIA);
        for (String called : List.of("St Hush’s on the Wold", "the st. hushs on the wold chapter", "at ST HUSHS ON THE WOLD’s last day")) {
            told(Visitor.from("198.51.100.18"), Map.of("kind", "conduct", "words", "One of them.", "page", "/x/" + page.slug(), "place", called));
            isNotThereFor("zofia", Cast.ZOFIA, newest(Cast.BRAM));
        }
        told(Visitor.from("198.51.100.18"), Map.of("kind", "conduct", "words", "One of them.", "page", "/organise/" + typed.slug() + "/log"));
        isNotThereFor("zofia", Cast.ZOFIA, newest(Cast.BRAM));
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
        UUID id = newest(Cast.BRAM);
        isNotThereFor("zofia", Cast.ZOFIA, id);
        take("bram", id);
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
        told(Visitor.from("198.51.100.20"), Map.of(
                "kind", "access", "words", "The ramp.", "place", "The pub next door", "unknownPlace", "The pub next door"));
        UUID id = newest(Cast.BRAM);
        isNotThereFor("zofia", Cast.ZOFIA, id);
        take("bram", id);
        String desk = "/core-team/concerns/" + id;
        Visitor.as("bram").form(desk, desk + "/place").sendTo(desk + "/no-place").then().statusCode(303);
        Visitor.as("zofia").open(desk).then().statusCode(200);
    }

    @Test
    void keepsAnAnswerThatComesAfterItWasClosedAndSaysWhy() {
        told(Visitor.from("198.51.100.21"), Map.of("kind", "access", "words", "The urinal."));
        UUID id = newest(Cast.BRAM);
        take("bram", id);
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
        told(Visitor.from("198.51.100.22"), Map.of("kind", "access", "words", "The blinds."));
        UUID id = newest(Cast.BRAM);
        take("bram", id);
        String desk = "/core-team/concerns/" + id;
        var answer = Visitor.as("bram").form(desk, desk + "/answer").fill("answer", "They are drawn.");
        take("ottoline", id);
        answer.send().then().statusCode(409).body(containsString("Somebody else has it now")).body(containsString("They are drawn."));
    }

    @Test
    void isTakenFromWhoeverItsReporterNamesLater() {
        Visitor reporter = Visitor.from("198.51.100.6");
        String page = told(reporter, Map.of("kind", "conduct", "words", "Somebody shouted."));
        UUID id = newest(Cast.BRAM);
        take("ottoline", id);
        reporter.form(page, page).fill("words", "It was Ottoline Marsh.").send().then().statusCode(303);
        isNotThereFor("ottoline", Cast.OTTOLINE, id);
        assertThat(concerns.brief(world.asker(Cast.BRAM), id).who()).isEmpty();
    }

    @Test
    void isReadByNobodyElseAndNobodyLearnsWhatTheyMayNot() {
        told(Visitor.from("198.51.100.7"), Map.of("kind", "conduct", "words", "Quietly."));
        String desk = "/core-team/concerns/" + newest(Cast.BRAM);
        Visitor.as("marigold").open(desk).then().statusCode(403);
        Visitor.as("marigold").open("/core-team/concerns").then().statusCode(403);
        Visitor.from("198.51.100.7").open(desk).then().statusCode(302);
    }

    @Test
    void keepsWhoReadItAndWhyOnItself() {
        told(Visitor.from("198.51.100.8"), Map.of("kind", "access", "words", "The door is heavy."));
        UUID id = newest(Cast.BRAM);
        take("ottoline", id);
        String desk = "/core-team/concerns/" + id;
        Response read = Visitor.as("bram").form(desk, desk + "/reading").fill("reason", "Ottoline asked me to look.").send();
        read.then().statusCode(200).header("Cache-Control", "no-store").body(containsString("The door is heavy."));
        assertThat(read.asString()).doesNotContain("Answer it");
        assertThat(Visitor.as("ottoline").open(desk).asString())
                .contains("Bram Castellane: read", "Ottoline asked me to look.", "Ottoline Marsh: take", "My week.");
    }

    @Test
    void isHandedOverToSomebodyWhoMayReadItAndToNobodyElse() {
        told(Visitor.from("198.51.100.9"), Map.of("kind", "access", "words", "The hearing loop.",
                "keepFrom", world.asker(Cast.ZOFIA).person().toString()));
        UUID id = newest(Cast.BRAM);
        take("bram", id);
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
        told(Visitor.from("198.51.100.16"), Map.of("kind", "access", "words", "The car park."));
        UUID id = newest(Cast.BRAM);
        String desk = "/core-team/concerns/" + id;
        var open = Visitor.as("bram").form(desk, desk + "/reading").fill("reason", "Mine.");
        take("ottoline", id);
        open.sendTo(desk + "/take").then().statusCode(409).body(containsString("Somebody else has changed this")).body(containsString("Mine."));
        take("bram", id);
        assertThat(concerns.brief(world.asker(Cast.BRAM), id).who()).contains("Bram Castellane");
    }

    @Test
    void isNotThereForSomebodyWhoWasInThatChapterWhenItWasReported() {
        Place place = world.approvedChapter("Murmur Down", Cast.MARIGOLD);
        UUID zofia = world.asker(Cast.ZOFIA).person();
        scope.writing(place.id(), () -> {
            new Membership(zofia, place.id()).persist();
            return zofia;
        });
        told(Visitor.from("198.51.100.17"), Map.of("kind", "conduct", "words", "One of them.", "page", "/x/" + place.slug()));
        scope.writing(place.id(), () -> {
            Membership.end(zofia, place.id());
            return zofia;
        });
        isNotThereFor("zofia", Cast.ZOFIA, newest(Cast.BRAM));
    }

    @Test
    void isNotAnsweredOverTheHeadOfAReporterWhoHasJustWrittenMore() {
        Visitor reporter = Visitor.from("198.51.100.10");
        String page = told(reporter, Map.of("kind", "access", "words", "The toilet."));
        UUID id = newest(Cast.BRAM);
        take("bram", id);
        String desk = "/core-team/concerns/" + id;
        var open = Visitor.as("bram").form(desk, desk + "/answer").fill("answer", "Mended.");
        reporter.form(page, page).fill("words", "And the door.").send().then().statusCode(303);
        open.send().then().statusCode(409).body(containsString("has written more")).body(containsString("Mended."));
        Visitor.as("bram").form(desk, desk + "/closing").fill("closing", "The same as before.").send().then().statusCode(303);
        assertThat(reporter.open(page).asString()).contains("Closed", "The same as before.").doesNotContain("Tell us more");
    }

    @Test
    void keepsEveryWordOfWhatIsRefused() {
        Visitor reporter = Visitor.from("198.51.100.11");
        String everybody = world.asker(Cast.BRAM).person().toString();
        Response refused = report(reporter, Map.of("kind", "", "words", WORDS, "reach", "pip@example.org", "keepFrom", everybody, "page", "/x/leeds"));
        refused.then().statusCode(422).body(containsString("Choose what it is about"))
                .body(containsString("&lt;b&gt;twice&lt;/b&gt;, رهام heard it too 🌱"))
                .body(containsString("value=\"pip@example.org\"")).body(containsString("value=\"/x/leeds\""));
        Element bram = Jsoup.parse(refused.asString()).selectFirst("[value=%s]".formatted(everybody));
        assertThat(bram.hasAttr("checked")).isTrue();
        report(reporter, Map.of("kind", "access", "words", "x".repeat(10_001))).then().statusCode(422)
                .body(containsString("Shorten this to 10,000 characters")).body(containsString("x".repeat(10_001)));
        report(reporter, Map.of("kind", "access", "words", WORDS, "homepage", "http://spam.example")).then().statusCode(422)
                .body(containsString("people don’t see")).body(containsString("twice"));
    }

    @Test
    void mustBeReadableBySomebody() {
        String all = "Bram, Ottoline and Zofia. All of them, and " + nameOfEverybodyOnTheCoreTeam();
        report(Visitor.from("198.51.100.12"), Map.of("kind", "conduct", "words", all)).then().statusCode(422)
                .body(containsString("Nobody could read it")).body(containsString("All of them"));
    }

    @Test
    void takesTenAnHourFromOneConnectionAndSaysWhenToComeAgain() {
        Visitor flood = Visitor.from("198.51.100.13");
        for (int time = 0; time < 10; time++) {
            told(flood, Map.of("kind", "access", "words", "Again " + time));
        }
        report(flood, Map.of("kind", "access", "words", "Once more.")).then().statusCode(429)
                .body(containsString("Try again in 60 minutes")).body(containsString("Once more."));
        told(Visitor.from("198.51.100.14"), Map.of("kind", "access", "words", "Somebody else."));
    }

    private String nameOfEverybodyOnTheCoreTeam() {
        Element list = Jsoup.parse(Visitor.from("198.51.100.12").open("/concern").asString());
        return String.join(", ", list.select("label:has([name=keepFrom])").eachText());
    }

    private Response handOver(Visitor visitor, String desk, Cast to) {
        return visitor.form(desk, desk + "/handover")
                .fill(Map.of("to", world.asker(to).person().toString(), "why", "She knows the venue.")).send();
    }

    private void take(String username, UUID id) {
        String desk = "/core-team/concerns/" + id;
        Visitor.as(username).form(desk, desk + "/reading").fill("reason", "My week.").sendTo(desk + "/take").then().statusCode(303);
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

    /** The newest of those that this member of the core team may read. */
    private UUID newest(Cast one) {
        return concerns.open(world.asker(one)).stream().filter(concern -> !concern.reportedAt().isAfter(clock.instant()))
                .max(Comparator.comparing(ConcernInBrief::reportedAt)).orElseThrow().id();
    }

    private static String told(Visitor reporter, Map<String, String> fields) {
        return told(reporter, fields, 303).header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static Response told(Visitor reporter, Map<String, String> fields, int status) {
        Response answer = report(reporter, fields);
        answer.then().statusCode(status);
        return answer;
    }

    private static Response report(Visitor reporter, Map<String, String> fields) {
        return reporter.form("/concern", "/concern").fill(fields).send();
    }
}
