package org.nhshdx.web.follower;

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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.event.CallingOffEvents;
import org.nhshdx.tenant.message.Draining;
import org.nhshdx.web.mail.MailServer;
import org.nhshdx.web.mail.RefusingServer;
import org.nhshdx.web.running.As;
import org.nhshdx.web.world.World;

/** Who follows a chapter hears what becomes of its day, by mail that arrives; who takes no mail follows no longer. */
@QuarkusTest
class NewsForFollowersTest {
    private static final LocalDate SPRING = LocalDate.of(2047, 2, 1);
    private static MailServer server;

    @Inject
    World world;

    @Inject
    Readers readers;

    @Inject
    Draining draining;

    @Inject
    CallingOffEvents callingOff;

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

    /** Everybody once: organisers with their calendars, core team and followers, in words that say what changed. */
    @Test
    void aMoveAndACallingOffTellEverybodyOnce() throws Exception {
        World.Place place = world.approvedChapter("Follow Zeta", Cast.MARIGOLD);
        readers.confirmed(place, "fan@follow-zeta.example", server);
        String event = world.announcedEvent(place, SPRING.plusYears(1));
        clock.on(SPRING, draining::drain);
        LocalDate moved = moveAYear(place, event);
        clock.on(SPRING, draining::drain);
        MimeMessage told = server.latestFor("fan@follow-zeta.example");
        assertThat(told.getSubject()).isEqualTo("Changed: NHSHDx Follow Zeta, the date");
        assertThat(MailServer.part(told, "text/plain")).contains("The date: now Saturday", String.valueOf(moved.getYear()), "Before: Saturday");
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
        assertThat(MailServer.part(server.latestFor("fan@follow-zeta.example"), "text/plain")).contains("The roof leaks.", "It was to be on");
        ICalendar cancel = Biweekly.parse(
                MailServer.part(mailOn("Called off: NHSHDx Follow Zeta", "marigold@example.org").get(0), "text/calendar")).first();
        assertThat(cancel.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(cancel.getEvents().get(0).getUid().getValue()).isEqualTo(request.getEvents().get(0).getUid().getValue());
        assertThat(cancel.getEvents().get(0).getSequence().getValue()).isEqualTo(2);
    }

    @Test
    void anAddressThatTakesNoMailFollowsNoLonger() {
        World.Place place = world.approvedChapter("Follow Eta", Cast.MARIGOLD);
        readers.confirmed(place, "gone@follow-eta.example", server);
        world.announcedEvent(place, SPRING.plusYears(4));
        server.close();
        try (RefusingServer busy = RefusingServer.answering("451 4.7.1 Not now")) {
            clock.on(SPRING, draining::drain);
        }
        assertThat(readers.followers(place)).as("a server that is busy says nothing of the address").isEqualTo(1);
        try (RefusingServer strict = RefusingServer.answering("550 5.7.1 We don't take mail from you")) {
            clock.on(SPRING.plusDays(1), draining::drain);
        }
        assertThat(readers.followers(place)).as("nor one that doesn't like us").isEqualTo(1);
        try (RefusingServer knowsNobody = RefusingServer.answering("550 5.1.1 No such user")) {
            clock.on(SPRING.plusDays(2), draining::drain);
        }
        server = MailServer.open();
        assertThat(readers.followers(place)).isZero();
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

    private List<MimeMessage> mailOn(String subject, String address) {
        return server.mailFor(address).stream().filter(mail -> MailServer.subject(mail).startsWith(subject)).toList();
    }
}
