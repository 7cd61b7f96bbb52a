package org.nhshdx.web.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.message.Message;
import org.nhshdx.tenant.brand.SuspendingChapters;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.message.Draining;
import org.nhshdx.tenant.relay.ForgettingRelays;
import org.nhshdx.tenant.relay.WritingToChapters;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.mail.MailServer;
import org.nhshdx.web.world.OpenForm;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** Anybody writes to a chapter's organisers; nobody learns an address by it, and nobody can use it to send to strangers. */
@QuarkusTest
class RelayTest {

    private static final String WORDS = "Is there a lift? <b>Really</b> [one](http://example.org), رهام 🌱";

    @Inject
    World world;

    @Inject
    SuspendingChapters suspending;

    @Inject
    Scope scope;

    @Inject
    Draining draining;

    @Inject
    ForgettingRelays forgetting;

    @Inject
    MovableClock clock;

    @Test
    void reachesTheOrganisersAloneAndIsAnsweredToTheWriter() {
        Place place = world.approvedChapter("Relay Alpha", Cast.MARIGOLD);
        Visitor pip = Visitor.from("203.0.113.1");
        assertThat(pip.open("/x/relay-alpha").asString()).contains("/x/relay-alpha/write");
        assertThat(pip.open(page(place)).asString()).doesNotContain("marigold@");
        write(pip, place, WORDS).then().statusCode(303).header("Location", endsWith("/x/relay-alpha/write/sent"));
        assertThat(pip.open("/x/relay-alpha/write/sent").asString()).contains("Passed on").doesNotContain("marigold@");

        List<Message> sent = relayed(place);
        assertThat(sent).singleElement().satisfies(message -> {
            assertThat(message.to().address()).isEqualTo("marigold@example.org");
            assertThat(message.replyTo()).contains("larkspur@relay.example");
            assertThat(message.words().subject()).isEqualTo("Somebody writes to NHSHDx Relay Alpha");
            assertThat(message.words().body()).contains("\n    " + WORDS + "\n", "\n    Pip Larkspur\n");
        });
        assertThat(messagesTo("larkspur@relay.example")).as("an address that nobody has confirmed").isZero();
    }

    @Test
    void arrivesAsItWasTypedWithNoMarkupMadeOfItAndIsAnsweredStraightToTheWriter() throws MessagingException {
        Place place = world.approvedChapter("Relay Eta", Cast.IDRIS);
        try (MailServer server = MailServer.open()) {
            write(Visitor.from("203.0.113.7"), place, WORDS).then().statusCode(303);
            clock.on(tomorrow(), draining::drain);
            MimeMessage mail = server.mailFor("idris@example.org").stream()
                    .filter(one -> MailServer.part(one, "text/plain").contains("/x/relay-eta")).findFirst().orElseThrow();
            assertThat(mail.getReplyTo()).extracting(Object::toString).containsExactly("larkspur@relay.example");
            assertThat(mail.getSubject()).isEqualTo("Somebody writes to NHSHDx Relay Eta");
            assertThat(MailServer.part(mail, "text/plain")).contains(WORDS);
            assertThat(MailServer.part(mail, "text/html")).contains("&lt;b&gt;Really&lt;/b&gt; [one](http://example.org)", "رهام &#x1f331;");
        }
    }

    @Test
    void isDeletedAMonthAfterItWasSent() {
        Place place = world.approvedChapter("Relay Theta", Cast.MARIGOLD);
        LocalDate sent = tomorrow();
        write(Visitor.from("203.0.113.8"), place, WORDS).then().statusCode(303);
        try (MailServer server = MailServer.open()) {
            clock.on(sent, draining::drain);
        }
        clock.on(sent.plusDays(29), forgetting::daily);
        assertThat(relayed(place)).hasSize(1);
        clock.on(sent.plusDays(31), forgetting::daily);
        assertThat(relayed(place)).isEmpty();
    }

    @Test
    void passesTheSameWordsOnOnce() {
        Place place = world.approvedChapter("Relay Beta", Cast.MARIGOLD);
        Visitor pip = Visitor.from("203.0.113.2");
        write(pip, place, WORDS).then().statusCode(303);
        write(pip, place, WORDS).then().statusCode(303);
        assertThat(relayed(place)).hasSize(1);
    }

    @Test
    void keepsEveryWordOfWhatIsRefused() {
        Place place = world.approvedChapter("Relay Gamma", Cast.MARIGOLD);
        Visitor pip = Visitor.from("203.0.113.3");
        write(pip, place, "x".repeat(10_000)).then().statusCode(422)
                .body(containsString("Shorten this to 5,000 characters. It has 10,000."))
                .body(containsString("x".repeat(10_000))).body(containsString("value=\"larkspur@relay.example\""));
        write(pip, place, "http://a http://b http://c http://d").then().statusCode(422).body(containsString("Leave out some of the links"));
        pip.form(page(place), page(place))
                .fill(Map.of("name", "Pip\r\nBcc: all@example.org", "email", "larkspur@relay.example\r\nBcc: all@example.org", "words", WORDS)).send()
                .then().statusCode(422).body(containsString("on one line")).body(containsString("Write one e-mail address"));
        form(pip, place, WORDS).fill("homepage", "http://spam.example").send().then().statusCode(422)
                .body(containsString("people don’t see")).body(containsString("&lt;b&gt;Really&lt;/b&gt;"))
                .body(not(containsString("spam.example")));
        assertThat(relayed(place)).isEmpty();
    }

    @Test
    void takesFiveAnHourFromOneConnectionAndSaysWhenToComeAgain() {
        Place place = world.approvedChapter("Relay Delta", Cast.MARIGOLD);
        Visitor flood = Visitor.from("203.0.113.4");
        for (int time = 0; time < WritingToChapters.AN_HOUR; time++) {
            write(flood, place, "Hello " + time).then().statusCode(303);
        }
        Response refused = write(flood, place, WORDS);
        refused.then().statusCode(429).body(containsString("Try again in 60 minutes.")).body(containsString("Is there a lift?"));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(3_500, 3_600);
        write(Visitor.from("203.0.113.5"), place, "Somebody else.").then().statusCode(303);
        assertThat(relayed(place)).hasSize(6);
    }

    @Test
    void takesSoManyADayForOneChapterHoweverManyWrite() {
        Place place = world.approvedChapter("Relay Epsilon", Cast.MARIGOLD);
        for (int time = 0; time < WritingToChapters.A_DAY; time++) {
            write(Visitor.from("192.0.2." + time / 5), place, "Hello " + time).then().statusCode(303);
        }
        write(Visitor.from("192.0.2.99"), place, WORDS).then().statusCode(429)
                .body(containsString("as many messages today as we pass on in a day. Try again in ")).body(containsString("Is there a lift?"));
        assertThat(relayed(place)).hasSize(WritingToChapters.A_DAY);
    }

    @Test
    void leadsToTheCoreTeamWhenTheChapterIsNotUnderTheUmbrella() {
        Place place = world.approvedChapter("Relay Zeta", Cast.MARIGOLD);
        Visitor pip = Visitor.from("203.0.113.6");
        var open = form(pip, place, WORDS);
        suspending.suspend(world.asker(Cast.BRAM), place.id(), "Nobody answers.");
        assertThat(pip.open(page(place)).asString())
                .contains("Write to the core team", "/concern?page=%2Fx%2Frelay-zeta%2Fwrite").doesNotContain("NHSHDx Relay Zeta");
        open.send().then().statusCode(409).body(containsString("It wasn’t sent")).body(containsString("&lt;b&gt;Really&lt;/b&gt;"));
        assertThat(relayed(place)).isEmpty();
        pip.open("/x/nowhere-at-all/write").then().statusCode(404);
    }

    /** Noon of today may have passed before the words were written. */
    private LocalDate tomorrow() {
        return clock.today().plusDays(1);
    }

    private static String page(Place place) {
        return "/x/" + place.slug() + "/write";
    }

    private static Response write(Visitor visitor, Place place, String words) {
        return form(visitor, place, words).send();
    }

    private static OpenForm form(Visitor visitor, Place place, String words) {
        return visitor.form(page(place), page(place))
                .fill(Map.of("name", "Pip Larkspur", "email", "larkspur@relay.example", "words", words));
    }

    private List<Message> relayed(Place place) {
        UUID chapter = place.id();
        return scope.readingShared(() -> Message.<Message>list("chapterId = ?1 and about = 'from your page'", chapter));
    }

    private long messagesTo(String address) {
        return scope.readingShared(() -> Message.count("recipient.address", address));
    }
}
