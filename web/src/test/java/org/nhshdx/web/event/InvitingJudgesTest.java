package org.nhshdx.web.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.event.ForgettingJudges;
import org.nhshdx.tenant.event.InvitedJudgesReader;
import org.nhshdx.tenant.scope.LondonClock;
import org.nhshdx.web.mail.Invitations;
import org.nhshdx.web.mail.Invitations.Invitation;
import org.nhshdx.web.world.OpenForm;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;

/** Judges are asked by e-mail, their calendars follow the event, and their addresses stay where they were given. */
@QuarkusTest
class InvitingJudgesTest {

    private static final List<Map<String, String>> JUDGES = List.of(
            Map.of("name", "Ada Quillfeather", "background", "clinical"), Map.of("name", "Bo Hartigan", "background", "technical"),
            Map.of("name", "Cy Lindqvist", "background", "patient"), Map.of("name", "Dee Marchetti", "background", "both"),
            Map.of("name", "Eli Oduya", "background", "other"));

    @Inject
    World world;

    @Inject
    Invitations invitations;

    @Inject
    InvitedJudgesReader reader;

    @Inject
    ForgettingJudges forgetting;

    @Inject
    MovableClock clock;

    private World.Place place;
    private Desk desk;
    private GoodDay day;
    private String event;

    @Test
    void aJudgesCalendarFollowsTheEventFromItsAnnouncementToItsEnd() {
        draft("Quillstead");
        asks("Ada Quillfeather", "ada.quillstead@example.org").statusCode(200).body("asked.name", contains("Ada Quillfeather"));
        assertThat(sentTo("ada.quillstead@example.org")).isEmpty();
        announce();
        desk.change(event, day.with("capacity", 50)).statusCode(200);
        LocalDate before = day.date();
        desk.change(event, day.on(before.plusWeeks(2))).statusCode(200);
        desk.decide(event, "calling-off", Map.of("reason", "The roof leaks.")).statusCode(200);
        List<Invitation> sent = sentTo("ada.quillstead@example.org");
        assertThat(sent).extracting(Invitation::method).containsExactly("REQUEST", "REQUEST", "CANCEL");
        assertThat(sent).extracting(Invitation::sequence).containsExactly(0, 2, 3);
        assertThat(sent).extracting(Invitation::uid).containsOnly(sent.get(0).uid());
        assertThat(sent.get(0).starts()).isEqualTo(before.atTime(LocalTime.of(9, 0)).atZone(LondonClock.ZONE).toInstant());
        assertThat(sent.get(1).starts()).isEqualTo(before.plusWeeks(2).atTime(LocalTime.of(9, 0)).atZone(LondonClock.ZONE).toInstant());
        assertThat(sent.get(2).body()).contains("The roof leaks.");
    }

    @Test
    void theMailSaysWhoAsksWhyAndHowToSayNo() {
        draft("Rushmoor End");
        asks("Bo Hartigan", "Bo.Rushmoor@Example.org").statusCode(200);
        announce();
        Invitation asked = sentTo("bo.rushmoor@example.org").get(0);
        assertThat(asked.subject()).isEqualTo("Will you judge? NHSHDx Rushmoor End");
        assertThat(asked.body()).contains("Marigold Tembo of NHSHDx Rushmoor End asks you to judge", "Why you get this", "it goes to Marigold Tembo");
        assertThat(asked.replyTo()).contains("marigold@example.org");
        assertThat(asked.entry().getOrganizer().getEmail()).isEqualTo("marigold@example.org");
        assertThat(asked.entry().getOrganizer().getSentBy()).startsWith("mailto:").doesNotContain("marigold");
        assertThat(asked.entry().getAttendees()).singleElement().satisfies(one -> {
            assertThat(one.getEmail()).isEqualTo("bo.rushmoor@example.org");
            assertThat(one.getRsvp()).isTrue();
            assertThat(one.getParticipationStatus().getValue()).isEqualTo("NEEDS-ACTION");
        });
        assertThat(Visitor.as("marigold").open("/organise/%s/messages".formatted(place.slug())).asString())
                .contains("To those you asked to judge", "Will you judge?").doesNotContain("bo.rushmoor");
    }

    @Test
    void whoeverIsAddedLaterIsAskedAtOnceAndLetGoWhenTakenOff() {
        draft("Sallowfield");
        announce();
        String id = asks("Cy Lindqvist", "cy.sallow@example.org").statusCode(200).extract().path("asked[0].id");
        desk.json().delete(judges() + "/" + id).then().statusCode(200).body("asked", empty());
        asks("Cy Lindqvist", "cy.sallow@example.org").statusCode(200);
        List<Invitation> sent = sentTo("cy.sallow@example.org");
        assertThat(sent).extracting(Invitation::method).containsExactly("REQUEST", "CANCEL", "REQUEST");
        assertThat(sent.get(1).uid()).isEqualTo(sent.get(0).uid());
        assertThat(sent.get(1).sequence()).isGreaterThan(sent.get(0).sequence());
        assertThat(sent.get(2).uid()).isNotEqualTo(sent.get(0).uid());
    }

    @Test
    void whoeverIsNoMoreNamedAsAJudgeIsNoMoreAsked() {
        draft("Tansy Cross");
        asks("Ada Quillfeather", "ada.tansy@example.org").statusCode(200);
        asks("Bo Hartigan", "bo.tansy@example.org").statusCode(200);
        desk.save(event, day.with("judges", JUDGES.subList(1, 5))).statusCode(200);
        announce();
        assertThat(sentTo("ada.tansy@example.org")).isEmpty();
        desk.change(event, day.with("judges", JUDGES.subList(2, 5))).statusCode(200);
        assertThat(sentTo("bo.tansy@example.org")).extracting(Invitation::method).containsExactly("REQUEST", "CANCEL");
        desk.json().get(judges()).then().statusCode(200).body("asked", empty()).body("open", contains("Cy Lindqvist", "Dee Marchetti", "Eli Oduya"));
    }

    @Test
    void theirAddressIsInNoFactNoPageAndNoLog() {
        draft("Umberfold");
        asks("Ada Quillfeather", "ada.umberfold@example.org").statusCode(200);
        announce();
        desk.change(event, day.on(day.date().plusWeeks(2))).statusCode(200);
        String at = "/x/%s/events/%s".formatted(place.slug(), event);
        for (String path : List.of(at, at + ".ics", at + "/history", "/api/v1/chapters/%s/events/%s".formatted(place.slug(), event))) {
            assertThat(given().get(path).asString()).as(path).doesNotContain("umberfold@example", "Quillfeather");
        }
        assertThat(desk.read(event).extract().asString()).doesNotContain("umberfold@example");
        assertThat(Visitor.as("marigold").open("/organise/%s/log".formatted(place.slug())).asString()).doesNotContain("umberfold@example");
        assertThat(new Desk("ottoline", place.slug()).json().get(judges()).statusCode()).isEqualTo(403);
    }

    @Test
    void whatCantBeAskedIsRefusedWithASentence() {
        draft("Vetchmoor");
        asks("Nobody Named", "x@example.org").statusCode(422).body("problems.field", contains("name"));
        asks("Ada Quillfeather", "<script>@example.org").statusCode(422).body("problems.field", contains("email"));
        asks("Ada Quillfeather", "ada.vetch@example.org").statusCode(200);
        asks("Ada Quillfeather", "other@example.org").statusCode(409).body("problems.field", contains("name"));
        asks("Bo Hartigan", "ADA.vetch@example.org").statusCode(409).body("problems.field", contains("email"));
        String page = "/organise/%s/events/%s/judges".formatted(place.slug(), event);
        Response refused = Visitor.as("marigold").form(page, page).fill(Map.of("name", "Bo Hartigan", "email", "bo at home")).send();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(OpenForm.value(refused, "email")).isEqualTo("bo at home");
        announce();
        desk.decide(event, "calling-off", Map.of("reason", "Snow.")).statusCode(200);
        asks("Bo Hartigan", "bo.vetch@example.org").statusCode(409);
    }

    @Test
    void addressesAreForgottenThirtyDaysAfterTheLastDay() {
        draft("Wadebrook");
        asks("Ada Quillfeather", "ada.wade@example.org").statusCode(200);
        clock.on(day.date().plusDays(30), () -> forgetting.forget());
        desk.json().get(judges()).then().body("asked.size()", is(1));
        clock.on(day.date().plusDays(31), () -> forgetting.forget());
        assertThat(reader.of(place.id(), event).asked()).isEmpty();
    }

    private void draft(String name) {
        place = world.approvedChapter(name, Cast.MARIGOLD);
        desk = new Desk("marigold", place.slug());
        day = GoodDay.in(name).with("judges", JUDGES);
        event = desk.create(day);
    }

    private void announce() {
        new Desk("ottoline", place.slug()).judge(event, "neutral-ground", true).statusCode(200);
        desk.announce(event).statusCode(200);
    }

    private ValidatableResponse asks(String name, String email) {
        return desk.json().body(Map.of("name", name, "email", email)).post(judges()).then();
    }

    private String judges() {
        return "/api/v1/organise/%s/events/%s/judges".formatted(place.slug(), event);
    }

    private List<Invitation> sentTo(String address) {
        return invitations.to(address, place.id());
    }
}
