package org.nhshdx.web.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.audit.AuditEntry;
import org.nhshdx.tenant.brand.SuspendingChapters;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.Setting;
import org.nhshdx.tenant.demo.Staging;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.world.World;

@QuarkusTest
class AnnouncingTest {

    @Inject
    World world;

    @Inject
    Staging staging;

    @Inject
    SuspendingChapters suspending;

    @Inject
    Scope scope;

    @Test
    void anAnnouncedEventIsPublicAtOnceAndKeepsItsCharterVersion() {
        World.Place place = world.approvedChapter("Lambsfold", Cast.MARIGOLD);
        Desk desk = new Desk("marigold", place.slug());
        String event = desk.create(GoodDay.in("Lambsfold"));
        given().get("/x/lambsfold/events/" + event).then().statusCode(404);
        judged(desk, event);
        desk.announce(event).statusCode(200).body("state", is("announced")).body("charterVersion", is(1))
                .body("announcedAt", notNullValue()).body("examination.announceable", is(true));
        given().get("/x/lambsfold/events/" + event).then().statusCode(200).body(containsString("NHSHDx Lambsfold"));
        assertThat(scope.reading(place.id(), () -> AuditEntry.latest(0, 50)))
                .anySatisfy(entry -> assertThat(entry.verb()).isEqualTo("announce"));
    }

    @Test
    void whatIsMissingOrWaitsIsNamedFindingByFinding() {
        Desk desk = new Desk("marigold", world.approvedChapter("Marlpit", Cast.MARIGOLD).slug());
        String event = desk.create(GoodDay.in("Marlpit").without("ticketPrice"));
        desk.announce(event).statusCode(422)
                .body("problems.field", contains("findings.free-to-attend", "findings.neutral-ground"))
                .body("problems[0].advice", containsString("not answered yet"));
        desk.read(event).body("state", is("draft")).body("charterVersion", nullValue());
    }

    @Test
    void aGroupThatIsntApprovedYetCanPrepareAndNotAnnounce() {
        Desk desk = new Desk("callum", staging.submitted(Setting.inTown("Nettlecombe", "Leeds", "LS1 4AP"), Cast.CALLUM).slug());
        String event = desk.create(GoodDay.in("Nettlecombe", "Leeds", "LS1 4AP"));
        judged(desk, event);
        desk.announce(event).statusCode(409).body("detail", containsString("not approved"));
        given().get("/x/" + desk.place() + "/events/" + event).then().statusCode(404);
    }

    @Test
    void aSuspendedChapterCantAnnounceAndIsToldWhy() {
        World.Place place = world.approvedChapter("Otterstoke", Cast.MARIGOLD);
        Desk desk = new Desk("marigold", place.slug());
        String event = desk.create(GoodDay.in("Otterstoke"));
        judged(desk, event);
        suspending.suspend(world.asker(Cast.OTTOLINE), place.id(), "The kitchen burnt down.");
        desk.announce(event).statusCode(409).body("detail", containsString("The kitchen burnt down."));
    }

    @Test
    void nobodyAnnouncesWhatTheyHaveNotSeen() {
        Desk desk = new Desk("marigold", world.approvedChapter("Pebblescombe", Cast.MARIGOLD).slug());
        GoodDay day = GoodDay.in("Pebblescombe");
        String event = desk.create(day);
        judged(desk, event);
        int seen = desk.version(event);
        desk.save(event, day.with("capacity", 40)).statusCode(200);
        desk.decide(event, "announcement", Map.of("version", seen)).statusCode(409).body("problems.field", hasItem("version"));
        desk.decide(event, "announcement", Map.of()).statusCode(422).body("problems.field", contains("version"));
    }

    @Test
    void whatIsPublicIsChangedAndNotEditedAsADraft() {
        Desk desk = new Desk("marigold", world.approvedChapter("Quillham", Cast.MARIGOLD).slug());
        GoodDay day = GoodDay.in("Quillham");
        String event = desk.create(day);
        judged(desk, event);
        desk.change(event, day).statusCode(409);
        desk.announce(event).statusCode(200);
        desk.save(event, day).statusCode(409);
        desk.announce(event).statusCode(409);
    }

    @Test
    void aDayThatIsOverIsNotAnnounced() {
        Desk desk = new Desk("marigold", world.approvedChapter("Rookhope", Cast.MARIGOLD).slug());
        String event = desk.create(GoodDay.in("Rookhope").on(LocalDate.of(2019, 6, 8)));
        judged(desk, event);
        desk.announce(event).statusCode(422).body("problems.field", contains("facts.days"));
    }

    private static void judged(Desk desk, String event) {
        new Desk("ottoline", desk.place()).judge(event, "neutral-ground", true).statusCode(200);
    }
}
