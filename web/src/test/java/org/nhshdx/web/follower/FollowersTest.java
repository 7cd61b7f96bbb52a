package org.nhshdx.web.follower;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import biweekly.Biweekly;
import biweekly.ICalendar;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.follower.Follower;
import org.nhshdx.tenant.brand.SuspendingChapters;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.event.CallingOffEvents;
import org.nhshdx.tenant.follower.ForgettingFollowers;
import org.nhshdx.tenant.message.Draining;
import org.nhshdx.tenant.scope.LondonClock;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.mail.MailServer;
import org.nhshdx.web.mail.RefusingServer;
import org.nhshdx.web.running.As;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;

/** Somebody without an account follows a chapter, hears what becomes of its day, and stops; all by mail that arrives. */
@QuarkusTest
class FollowersTest {
    private static final LocalDate SPRING = LocalDate.of(2047, 2, 1);
    private static final Pattern LINK = Pattern.compile("http://localhost(/x/\\S+/follow(?:ers)?/[\\w-]+)");
    private static MailServer server;

    @Inject
    World world;

    @Inject
    Scope scope;

    @Inject
    Draining draining;

    @Inject
    CallingOffEvents callingOff;

    @Inject
    SuspendingChapters suspending;

    @Inject
    ForgettingFollowers forgetting;

    @Inject
    MovableClock clock;

    @BeforeAll
    static void open() {
        server = MailServer.open();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void followsByALinkThatMustBeConfirmedAndStopsWithOneClick() throws Exception {
        World.Place place = world.approvedChapter("Follow Alpha", Cast.MARIGOLD);
        follow(place, " Wren@Follow-Alpha.example ");
        assertThat(followers(place)).isZero();
        draining.drain();
        String confirm = linkIn(latest("wren@follow-alpha.example"));
        given().get(confirm).then().statusCode(200);
        assertThat(followers(place)).as("looking is not confirming").isZero();
        Visitor.anybody().form(confirm).send().then().statusCode(303);
        assertThat(followers(place)).isEqualTo(1);
        given().get(confirm).then().statusCode(200).body(containsString("This link is used up"));

        String event = world.announcedEvent(place, SPRING);
        clock.on(SPRING.minusMonths(1), draining::drain);
        MimeMessage news = latest("wren@follow-alpha.example");
        assertThat(news.getSubject()).isEqualTo("NHSHDx Follow Alpha is announced");
        assertThat(MailServer.part(news, "text/plain")).contains("/x/follow-alpha/events/" + event);
        String stop = linkIn(news);
        assertThat(news.getHeader("List-Unsubscribe")).containsExactly("<http://localhost" + stop + ">");
        assertThat(news.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");

        given().get(stop).then().statusCode(200).body(containsString("Stop following"));
        assertThat(followers(place)).as("looking is not stopping").isEqualTo(1);
        given().redirects().follow(false).contentType(ContentType.URLENC).body("List-Unsubscribe=One-Click").post(stop).then()
                .statusCode(200).body(containsString("any more"));
        assertThat(followers(place)).isZero();
        assertThat(scope.reading(place.id(), () -> Follower.at("wren@follow-alpha.example"))).isEmpty();
        given().contentType(ContentType.URLENC).body("List-Unsubscribe=One-Click").post(stop).then().statusCode(200);
        given().get(stop).then().statusCode(200).body(not(containsString("Stop following")), containsString("any more"));
    }

    @Test
    void answersTheSameWhetherSomebodyFollowsOrNot() throws Exception {
        World.Place place = world.approvedChapter("Follow Beta", Cast.MARIGOLD);
        follower(place, "jory@follow-beta.example");
        String known = clock.on(soon(), () -> follow(place, "jory@follow-beta.example"));
        String unknown = follow(place, "mara@follow-beta.example");
        assertThat(known).isEqualTo(unknown);
        clock.on(soon().plusDays(1), draining::drain);
        assertThat(latest("jory@follow-beta.example").getSubject()).isEqualTo("You follow NHSHDx Follow Beta already");
        assertThat(latest("mara@follow-beta.example").getSubject()).isEqualTo("Do you want to follow NHSHDx Follow Beta?");
    }

    @Test
    void askingAgainAndAgainSendsOneMessage() {
        World.Place place = world.approvedChapter("Follow Gamma", Cast.MARIGOLD);
        clock.on(soon(), () -> {
            follow(place, "often@follow-gamma.example");
            follow(place, "OFTEN@follow-gamma.example");
        });
        clock.on(soon().plusDays(1), draining::drain);
        assertThat(server.recipientsAt("follow-gamma.example")).hasSize(1);
    }

    @Test
    void anAddressThatNobodyConfirmsIsForgotten() {
        World.Place place = world.approvedChapter("Follow Delta", Cast.MARIGOLD);
        clock.on(soon(), () -> follow(place, "unsure@follow-delta.example"));
        clock.on(soon().plusDays(1), forgetting::forget);
        assertThat(scope.reading(place.id(), () -> Follower.at("unsure@follow-delta.example"))).isPresent();
        clock.on(soon().plusDays(2), () -> draining.drain());
        String late = linkIn(latest("unsure@follow-delta.example"));
        clock.on(soon().plusDays(3), () -> {
            given().get(late).then().statusCode(200).body(containsString("This link is used up"));
            forgetting.forget();
        });
        assertThat(scope.reading(place.id(), () -> Follower.at("unsure@follow-delta.example"))).isEmpty();
    }

    @Test
    void aChapterOutsideTheUmbrellaIsNotFollowedAndBadAddressesAreRefusedInWords() {
        World.Place place = world.approvedChapter("Follow Epsilon", Cast.MARIGOLD);
        Visitor.anybody().submit("/x/follow-epsilon/follow", Map.of("email", "not an address")).then().statusCode(422)
                .body(containsString("Give an e-mail address like name@example.org."), containsString("not an address"));
        suspending.suspend(world.asker(Cast.BRAM), place.id(), "For a test.");
        given().get("/x/follow-epsilon/follow").then().statusCode(200).body(containsString("can’t be followed now"), not(containsString("<input")));
    }

    /** Everybody once: organisers with their calendars, core team and followers, in words that say what changed. */
    @Test
    void aMoveAndACallingOffTellEverybodyOnce() throws Exception {
        World.Place place = world.approvedChapter("Follow Zeta", Cast.MARIGOLD);
        follower(place, "fan@follow-zeta.example");
        String event = world.announcedEvent(place, SPRING.plusYears(1));
        clock.on(SPRING, draining::drain);
        LocalDate moved = moveAYear(place, event);
        clock.on(SPRING, draining::drain);
        MimeMessage told = latest("fan@follow-zeta.example");
        assertThat(told.getSubject()).isEqualTo("Changed: NHSHDx Follow Zeta, the date");
        assertThat(MailServer.part(told, "text/plain")).contains("The date: now Saturday", String.valueOf(moved.getYear()), "It was Saturday");
        assertThat(mailOn("Changed: NHSHDx Follow Zeta", "ottoline@example.org")).hasSize(1);
        List<MimeMessage> organiser = mailOn("Changed: NHSHDx Follow Zeta", "marigold@example.org");
        assertThat(organiser).hasSize(1);
        ICalendar request = Biweekly.parse(MailServer.part(organiser.get(0), "text/calendar")).first();
        assertThat(request.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(request.getEvents().get(0).getSequence().getValue()).isEqualTo(1);
        assertThat(request.getEvents().get(0).getAttendees()).extracting(attendee -> attendee.getEmail()).containsExactly("marigold@example.org");

        callingOff.callOff(world.asker(Cast.MARIGOLD), place.id(), event, "The roof leaks.");
        clock.on(SPRING, draining::drain);
        clock.on(SPRING, draining::drain);
        assertThat(mailOn("Called off: NHSHDx Follow Zeta", "fan@follow-zeta.example")).hasSize(1);
        assertThat(MailServer.part(latest("fan@follow-zeta.example"), "text/plain")).contains("The roof leaks.", "It was to be on");
        ICalendar cancel = Biweekly.parse(
                MailServer.part(mailOn("Called off: NHSHDx Follow Zeta", "marigold@example.org").get(0), "text/calendar")).first();
        assertThat(cancel.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(cancel.getEvents().get(0).getUid().getValue()).isEqualTo(request.getEvents().get(0).getUid().getValue());
        assertThat(cancel.getEvents().get(0).getSequence().getValue()).isEqualTo(2);
    }

    @Test
    void anAddressThatTakesNoMailFollowsNoLonger() {
        World.Place place = world.approvedChapter("Follow Eta", Cast.MARIGOLD);
        follower(place, "gone@follow-eta.example");
        world.announcedEvent(place, SPRING.plusYears(4));
        server.close();
        try (RefusingServer busy = RefusingServer.answering("451 4.7.1 Not now")) {
            clock.on(SPRING, draining::drain);
        }
        assertThat(followers(place)).as("a server that is busy says nothing of the address").isEqualTo(1);
        try (RefusingServer strict = RefusingServer.answering("550 5.7.1 We don't take mail from you")) {
            clock.on(SPRING.plusDays(1), draining::drain);
        }
        assertThat(followers(place)).as("nor one that doesn't like us").isEqualTo(1);
        try (RefusingServer knowsNobody = RefusingServer.answering("550 5.1.1 No such user")) {
            clock.on(SPRING.plusDays(2), draining::drain);
        }
        server = MailServer.open();
        assertThat(followers(place)).isZero();
        As.visitor("marigold").get("/organise/follow-eta/messages").then().statusCode(200)
                .body(containsString("1 address takes no mail, so it follows no longer."), not(containsString("gone@follow-eta.example")));
    }

    private LocalDate moveAYear(World.Place place, String event) {
        String path = "/api/v1/organise/%s/events/%s".formatted(place.slug(), event);
        var read = As.caller("marigold").get(path).then().statusCode(200).extract();
        Map<String, Object> facts = read.path("facts");
        LocalDate date = LocalDate.parse(read.<String>path("facts.days[0].date")).plusWeeks(52);
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> days = (List<Map<String, Object>>) facts.get("days");
        days.get(0).put("date", date.toString());
        As.caller("marigold").contentType(ContentType.JSON).body(Map.of("facts", facts, "version", read.<Integer>path("version")))
                .post(path + "/changes").then().statusCode(200);
        return date;
    }

    /** A day on which a licence of today is still good. */
    private LocalDate soon() {
        return LocalDate.now(LondonClock.ZONE).plusMonths(2);
    }

    private List<MimeMessage> mailOn(String subject, String address) {
        return server.mailFor(address).stream().filter(mail -> MailServer.subject(mail).startsWith(subject)).toList();
    }

    private String follow(World.Place place, String address) {
        String path = "/x/" + place.slug() + "/follow";
        var answer = Visitor.anybody().submit(path, Map.of("email", address));
        answer.then().statusCode(303);
        return given().get(answer.header("Location")).then().statusCode(200).extract().asString();
    }

    private void follower(World.Place place, String address) {
        follow(place, address);
        draining.drain();
        Visitor.anybody().form(linkIn(latest(address))).send().then().statusCode(303);
    }

    private MimeMessage latest(String address) {
        List<MimeMessage> mail = server.mailFor(address);
        assertThat(mail).as("mail for " + address).isNotEmpty();
        return mail.get(mail.size() - 1);
    }

    private static String linkIn(MimeMessage mail) {
        Matcher link = LINK.matcher(MailServer.part(mail, "text/plain"));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private long followers(World.Place place) {
        return scope.reading(place.id(), Follower::confirmed);
    }
}
