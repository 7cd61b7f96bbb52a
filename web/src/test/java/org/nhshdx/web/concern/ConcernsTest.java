package org.nhshdx.web.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.concern.ConcernsOnDesk;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.world.AtOnce;
import org.nhshdx.web.world.OpenForm;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;

/** Somebody tells the core team something, stays unknown if they like, and is answered. */
@QuarkusTest
class ConcernsTest {

    private static final String WORDS = "He said “go home” – <b>twice</b>, رهام heard it too 🌱";

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
    void goesFromReportToAnswerWithNothingButAReference() {
        Visitor reporter = Visitor.from("198.51.100.1");
        String page = reports.told(reporter, Map.of("kind", "conduct", "words", WORDS));
        assertThat(reporter.open(page).asString()).contains("Nobody has taken it yet").doesNotContain("twice");

        Visitor bram = Visitor.as("bram");
        String desk = "/core-team/concerns/" + reports.newest(Cast.BRAM);
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

    /** A second press, or back and once more. */
    @Test
    void isOneConcernWithOneReferenceHoweverOftenItsButtonIsPressed() {
        Map<String, String> words = Map.of("kind", "access", "words", "No lift again.");
        int before = open();
        OpenForm form = Visitor.from("198.51.100.18").form("/concern", "/concern").fill(words);
        String turn = Reports.turnOf(form.send());
        assertThat(Reports.turnOf(form.send())).isEqualTo(turn);
        assertThat(open()).isEqualTo(before + 1);
        assertThat(Reports.turnOf(form.fill("words", "No lift again!").send())).as("other words").isNotEqualTo(turn);
        assertThat(reports.told(Visitor.from("198.51.100.18"), words)).as("somebody else, in the same words").isNotEqualTo(turn);
    }

    @Test
    void isOneConcernAlsoWhenItsButtonIsPressedTwiceAtTheSameMoment() {
        OpenForm form = Visitor.from("198.51.100.19").form("/concern", "/concern").fill(Map.of("kind", "access", "words", "No lift at all."));
        List<String> turns = AtOnce.times(4, () -> Reports.turnOf(form.send()));
        assertThat(turns).containsOnly(turns.get(0));
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
        String told = reports.told(reader, Map.of("kind", "name", "words", "A poster.", "page", "javascript:alert(1)"));
        assertThat(concerns.brief(world.asker(Cast.BRAM), reports.newest(Cast.BRAM)).page()).as("no page of ours").isEmpty();
        assertThat(told).startsWith("/concern/");
    }

    @Test
    void isFoundByItsReferenceHoweverItIsTypedAndByNothingElse() {
        Visitor reporter = Visitor.from("198.51.100.2");
        String page = reports.told(reporter, Map.of("kind", "access", "words", "No ramp."));
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
    void keepsEveryWordOfWhatIsRefused() {
        Visitor reporter = Visitor.from("198.51.100.11");
        String everybody = world.asker(Cast.BRAM).person().toString();
        Response refused = reports.report(reporter, Map.of("kind", "", "words", WORDS, "reach", "pip@example.org", "keepFrom", everybody, "page", "/x/leeds"));
        refused.then().statusCode(422).body(containsString("Choose what it is about"))
                .body(containsString("&lt;b&gt;twice&lt;/b&gt;, رهام heard it too 🌱"))
                .body(containsString("value=\"pip@example.org\"")).body(containsString("value=\"/x/leeds\""));
        Element bram = Jsoup.parse(refused.asString()).selectFirst("[value=%s]".formatted(everybody));
        assertThat(bram.hasAttr("checked")).isTrue();
        reports.report(reporter, Map.of("kind", "access", "words", "x".repeat(10_001))).then().statusCode(422)
                .body(containsString("Shorten this to 10,000 characters")).body(containsString("x".repeat(10_001)));
        reports.report(reporter, Map.of("kind", "access", "words", WORDS, "homepage", "http://spam.example")).then().statusCode(422)
                .body(containsString("people don’t see")).body(containsString("twice"));
    }

    @Test
    void takesTenAnHourFromOneConnectionAndSaysWhenToComeAgain() {
        Visitor flood = Visitor.from("198.51.100.13");
        for (int time = 0; time < 10; time++) {
            reports.told(flood, Map.of("kind", "access", "words", "Again " + time));
        }
        reports.report(flood, Map.of("kind", "access", "words", "Once more.")).then().statusCode(429)
                .body(containsString("Try again in 60 minutes")).body(containsString("Once more."));
        reports.told(Visitor.from("198.51.100.14"), Map.of("kind", "access", "words", "Somebody else."));
    }

    private int open() {
        return concerns.open(world.asker(Cast.BRAM)).size();
    }
}
