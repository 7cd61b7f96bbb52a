package org.nhshdx.web.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.call.CallReader;
import org.nhshdx.tenant.call.ForgettingCalls;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.scope.LondonClock;
import org.nhshdx.web.application.Group;
import org.nhshdx.web.mail.Invitations;
import org.nhshdx.web.mail.Invitations.Invitation;
import org.nhshdx.web.running.As;
import org.nhshdx.web.world.OpenForm;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;

/** The core team arranges a call with a chapter's organisers, moves it and calls it off, and both sides' calendars follow. */
@QuarkusTest
class CallsTest {

    private static final String LINK = "https://meet.example.org/quiet-room";

    @Inject
    World world;

    @Inject
    Invitations invitations;

    @Inject
    CallReader reader;

    @Inject
    ForgettingCalls forgetting;

    @Inject
    MovableClock clock;

    private UUID chapter;
    private String place;

    @Test
    void aCallComesMovesAndGoesInTheCalendarsOfBothSides() {
        settle("Aldermoor");
        LocalDate day = inDays(20);
        String id = arranges(call(day, "19:00", "19:30")).statusCode(200).extract().path("[0].id");
        moves(id, 0, call(day.plusDays(1), "20:00", "20:30")).statusCode(200).body("[0].day", is(day.plusDays(1).toString()));
        moves(id, 1, call(day.plusDays(1), "20:00", "20:30")).statusCode(200);
        callsOff(id, "Bram is ill.").statusCode(200).body("", empty());
        for (Cast one : List.of(Cast.MARIGOLD, Cast.BRAM)) {
            List<Invitation> sent = invitations.to(one.email(), chapter);
            assertThat(sent).extracting(Invitation::method).containsExactly("REQUEST", "REQUEST", "CANCEL");
            assertThat(sent).extracting(Invitation::sequence).containsExactly(0, 1, 2);
            assertThat(sent).extracting(Invitation::uid).containsOnly(id);
            assertThat(sent.get(0).starts()).isEqualTo(london(day, 19));
            assertThat(sent.get(1).starts()).isEqualTo(london(day.plusDays(1), 20));
            assertThat(sent.get(0).entry().getLocation().getValue()).isEqualTo(LINK);
        }
        Invitation theirs = invitations.to(Cast.MARIGOLD.email(), chapter).get(0);
        assertThat(theirs.replyTo()).contains(Cast.BRAM.email());
        assertThat(theirs.entry().getOrganizer().getEmail()).isEqualTo(Cast.BRAM.email());
        assertThat(invitations.to(Cast.MARIGOLD.email(), chapter).get(2).body()).contains("Bram is ill.");
        callsOff(id, "Twice.").statusCode(409);
    }

    @Test
    void applicantsSeeTheirCallOnTheApplicationAndTheCoreTeamOnTheDecision() {
        Group group = Group.applied(Cast.CALLUM, "Bexcombe");
        LocalDate day = inDays(9);
        String decision = "/core-team/applications/" + group.slug();
        Visitor bram = Visitor.as("bram");
        String calls = "/core-team/chapters/%s/calls".formatted(group.slug());
        assertThat(bram.open(decision).asString()).contains(calls);
        Response done = bram.form(calls, calls).fill(fields(day, "19:00", "19:30", LINK)).send();
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(bram.open(decision).asString()).contains("Your call with them", LINK, "7pm to 7.30pm");
        assertThat(Visitor.as("callum").open("/organise/%s/application".formatted(group.slug())).asString())
                .contains("Your call with the core team", LINK, "Bram Castellane calls", "7pm to 7.30pm").doesNotContain("Move it");
        assertThat(Visitor.as("callum").open("/organise/%s/messages".formatted(group.slug())).asString()).contains("A call on");
    }

    @Test
    void whatCantBeArrangedIsRefusedWithASentenceAndEveryWordStays() {
        settle("Cobnut Green");
        LocalDate day = inDays(30);
        Map<String, String> wrong = Map.of(
                "a past time", refusal(call(inDays(-1), "19:00", "19:30")), "an end before the start", refusal(call(day, "19:30", "19:00")),
                "another year", refusal(call(day.plusYears(3), "19:00", "19:30")), "a whole day", refusal(call(day, "09:00", "17:00")),
                "no way", refusal(with(call(day, "19:00", "19:30"), "how", "by phone")),
                "markup", refusal(with(call(day, "19:00", "19:30"), "how", "<b>" + LINK + "</b>")),
                "more markup", refusal(with(call(day, "19:00", "19:30"), "about", "[click](https://example.org)")),
                "a script", refusal(with(call(day, "19:00", "19:30"), "how", "javascript:alert(1)")));
        assertThat(wrong).containsExactlyInAnyOrderEntriesOf(Map.of(
                "a past time", "day", "an end before the start", "ends", "another year", "day", "a whole day", "ends",
                "no way", "how", "markup", "how", "more markup", "about", "a script", "how"));
        String page = "/core-team/chapters/%s/calls".formatted(place);
        Response refused = Visitor.as("bram").form(page, page)
                .fill(fields(day, "25 o'clock", "19:30", "<" + LINK + ">")).fill("day.day", "31").fill("day.month", "2").send();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(List.of(OpenForm.value(refused, "day.day"), OpenForm.value(refused, "starts"), OpenForm.value(refused, "how")))
                .containsExactly("31", "25 o'clock", "<" + LINK + ">");
        assertThat(reader.coming(chapter)).isEmpty();
    }

    @Test
    void twoCallsAtOnceAreOneTooMany() {
        settle("Dunlin Hoe");
        LocalDate day = inDays(40);
        arranges(call(day, "19:00", "19:30")).statusCode(200);
        arranges(call(day, "19:15", "19:45")).statusCode(409).body("problems.field", contains("starts"));
        arranges(with(call(day, "19:30", "20:00"), "how", "01452 555 0100")).statusCode(200);
    }

    @Test
    void aStaleFormMovesNothing() {
        settle("Emberley Down");
        LocalDate day = inDays(50);
        String id = arranges(call(day, "19:00", "19:30")).statusCode(200).extract().path("[0].id");
        String page = "/core-team/chapters/%s/calls/%s".formatted(place, id);
        OpenForm stale = Visitor.as("ottoline").form(page, page).fill("starts", "18:00");
        moves(id, 0, call(day, "20:00", "20:30")).statusCode(200);
        Response refused = stale.send();
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(OpenForm.value(refused, "starts")).isEqualTo("18:00");
        assertThat(refused.asString()).contains("8pm to 8.30pm");
    }

    @Test
    void aCallIsForgottenThirtyDaysAfterIt() {
        settle("Fallowmere");
        LocalDate day = inDays(60);
        arranges(call(day, "15:00", "15:30")).statusCode(200);
        clock.on(day.plusDays(30), () -> forgetting.forget());
        assertThat(reader.call(chapter, reader.coming(chapter).get(0).id()).how()).isEqualTo(LINK);
        clock.on(day.plusDays(31), () -> forgetting.forget());
        assertThat(reader.coming(chapter)).isEmpty();
    }

    private void settle(String name) {
        World.Place settled = world.approvedChapter(name, Cast.MARIGOLD);
        chapter = settled.id();
        place = settled.slug();
    }

    private LocalDate inDays(int days) {
        return clock.today().plusDays(days);
    }

    private static Instant london(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(LondonClock.ZONE).toInstant();
    }

    private static Map<String, Object> call(LocalDate day, String starts, String ends) {
        return Map.of("day", day.toString(), "starts", starts, "ends", ends, "how", LINK, "about", "Your venue.");
    }

    private static Map<String, Object> with(Map<String, Object> call, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(call);
        changed.put(field, value);
        return changed;
    }

    private static Map<String, String> fields(LocalDate day, String starts, String ends, String how) {
        return Map.of("day.day", "" + day.getDayOfMonth(), "day.month", "" + day.getMonthValue(), "day.year", "" + day.getYear(),
                "starts", starts, "ends", ends, "how", how);
    }

    private String refusal(Map<String, Object> call) {
        return arranges(call).statusCode(422).extract().path("problems[0].field");
    }

    private ValidatableResponse arranges(Map<String, Object> call) {
        return As.caller("bram").contentType(ContentType.JSON).body(call).post(calls()).then();
    }

    private ValidatableResponse moves(String id, int version, Map<String, Object> call) {
        return As.caller("bram").contentType(ContentType.JSON).body(with(call, "version", version)).put(calls() + "/" + id).then();
    }

    private ValidatableResponse callsOff(String id, String reason) {
        return As.caller("bram").contentType(ContentType.JSON).body(Map.of("reason", reason)).post(calls() + "/" + id + "/calling-off").then();
    }

    private String calls() {
        return "/api/v1/core-team/chapters/%s/calls".formatted(place);
    }
}
