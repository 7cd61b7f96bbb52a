package org.nhshdx.web.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.core.chapter.Role;
import org.nhshdx.core.event.ChecklistItem;
import org.nhshdx.core.event.EventDay;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.people.Membership;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.event.CreatingEvents;
import org.nhshdx.tenant.event.EditingEvents;
import org.nhshdx.tenant.event.EventDraft;
import org.nhshdx.tenant.handbook.Handbook;
import org.nhshdx.tenant.people.ChangingRoles;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.running.As;
import org.nhshdx.web.world.World;

/** An event's checklist through the API. */
@QuarkusTest
class ChecklistTest {

    private static final LocalDate DAY = LocalDate.of(2071, 5, 16);

    @Inject
    World world;

    @Inject
    Scope scope;

    @Inject
    CreatingEvents creating;

    @Inject
    EditingEvents editing;

    @Inject
    ChangingRoles roles;

    @Test
    void takingAPageTwiceChangesNothing() {
        World.Place place = chapter("Listbury");
        String path = list(place, draftOn(place, DAY));
        JsonPath once = take(path, Map.of("page", "venue")).statusCode(200).extract().jsonPath();
        assertThat(once.getList("items.source")).hasSameSizeAs(Handbook.page("venue").orElseThrow().items());
        String item = once.getString("items[0].id");
        call("marigold").put(path + "/" + item + "/completion").then().statusCode(200);
        JsonPath twice = take(path, Map.of("page", "venue", "items", List.of("venue-route"))).statusCode(200).extract().jsonPath();
        assertThat(twice.getList("items.id")).containsExactlyInAnyOrderElementsOf(once.getList("items.id"));
        assertThat(twice.getString("items.find { it.id == '" + item + "' }.doneBy")).isEqualTo("Marigold Tembo");
    }

    @Test
    void daysAreCountedBackAndMoveWithTheEventUnlessSetByHand() {
        World.Place place = chapter("Countwell");
        String event = draftOn(place, DAY);
        String path = list(place, event);
        take(path, Map.of("items", List.of("venue-route", "food-numbers", "venue-out")));
        assertThat(day(path, "venue-route")).isEqualTo(DAY.minusDays(35));
        plan(path, "food-numbers", Map.of("day", "2071-04-01")).statusCode(200).body("byHand", is(true));
        move(place, event, DAY.plusDays(7));
        assertThat(day(path, "venue-route")).isEqualTo(DAY.minusDays(28));
        assertThat(day(path, "food-numbers")).isEqualTo(LocalDate.of(2071, 4, 1));
        assertThat(day(path, "venue-out")).isEqualTo(DAY.plusDays(7));
        plan(path, "food-numbers", Map.of()).statusCode(200).body("byHand", is(false));
        assertThat(day(path, "food-numbers")).isEqualTo(DAY.plusDays(7).minusDays(15));
    }

    @Test
    void whatIsDroppedComesBackByItselfOrWhenItIsTakenAgain() {
        World.Place place = chapter("Dropham");
        String path = list(place, draftOn(place, DAY));
        take(path, Map.of("items", List.of("venue-route")));
        String item = path + "/" + id(path, "venue-route");
        call("marigold").delete(item).then().statusCode(200).body("dropped", is(true));
        call("marigold").put(item + "/return").then().statusCode(200).body("dropped", is(false));
        call("marigold").delete(item).then().statusCode(200);
        take(path, Map.of("items", List.of("venue-route"))).body("items.size()", is(1)).body("items[0].dropped", is(false));
    }

    @Test
    void aHelperMarksWhatIsDoneAndChangesNothingElse() {
        World.Place place = chapter("Helpstead");
        join(place, Cast.HETTY, Role.HELPER);
        String path = list(place, draftOn(place, DAY));
        take(path, Map.of("items", List.of("venue-route")));
        String item = path + "/" + id(path, "venue-route");
        call("hetty").put(item + "/completion").then().statusCode(200).body("doneBy", is(Cast.HETTY.fullName()));
        call("hetty").delete(item + "/completion").then().statusCode(200);
        call("hetty").delete(item).then().statusCode(403);
        call("hetty").body(Map.of("words", "Mine")).post(path).then().statusCode(403);
        call("callum").get(path).then().statusCode(404);
    }

    @Test
    void ownThingsHaveWordsAnOwnerOfTheChapterAndADayThatCouldBe() {
        World.Place place = chapter("Ownerby");
        String path = list(place, draftOn(place, DAY));
        UUID stranger = scope.reading(chapter("Strangerby").id(), () -> Organiser.everyone().get(0).id());
        call("marigold").body(Map.of("words", " ")).post(path).then().statusCode(422).body(containsString("Say what has to be done"));
        call("marigold").body(Map.of("words", "x".repeat(301))).post(path).then().statusCode(422);
        call("marigold").body(Map.of("words", "Cake", "day", "9999-01-01")).post(path).then().statusCode(422);
        call("marigold").body(Map.of("words", "Cake", "owner", stranger.toString())).post(path).then().statusCode(422)
                .body(containsString("who is in your chapter"));
        take(path, Map.of("page", "no-such")).statusCode(422);
        take(path, Map.of("items", List.of("no-such"))).statusCode(422);
        assertThat(read(path).getList("items")).isEmpty();
    }

    @Test
    void whoLeavesOwnsNothingAnyMore() {
        World.Place place = chapter("Leavesden");
        UUID idris = join(place, Cast.IDRIS, Role.ORGANISER);
        String path = list(place, draftOn(place, DAY));
        call("marigold").body(Map.of("words", "Cake", "owner", idris.toString())).post(path).then().statusCode(200)
                .body("owner.name", is(Cast.IDRIS.fullName()));
        roles.remove(world.asker(Cast.MARIGOLD), place.id(), idris);
        assertThat(read(path).<Object>get("items[0].owner")).isNull();
    }

    @Test
    void announcingTicksItselfOff() {
        World.Place place = chapter("Selftick");
        String event = world.announcedEvent(place, DAY.plusYears(2));
        String path = list(place, event);
        take(path, Map.of("items", List.of("timetable-announce"))).body("items[0].doneAt", notNullValue()).body("items[0].doneBy", nullValue());
    }

    @Test
    void ofTwoWhoPlanAtOnceTheSecondIsTold() {
        World.Place place = chapter("Staleford");
        String path = list(place, draftOn(place, DAY));
        take(path, Map.of("items", List.of("venue-route")));
        String item = path + "/" + id(path, "venue-route");
        int seen = read(path).getInt("items[0].version");
        call("marigold").body(Map.of("words", "First", "version", seen)).put(item).then().statusCode(200);
        call("marigold").body(Map.of("words", "Second", "version", seen)).put(item).then().statusCode(409);
        call("marigold").body(Map.of("words", "Third")).put(item).then().statusCode(422);
        assertThat(read(path).getString("items[0].words")).isEqualTo("First");
    }

    @Test
    void anotherChaptersListIsOutOfReachEvenByItsIds() {
        World.Place mine = chapter("Reachley");
        World.Place theirs = world.approvedChapter("Farley Reach", Cast.SORREL);
        String theirEvent = draftOn(theirs, DAY);
        call("sorrel").body(Map.of("words", "Secret")).post(list(theirs, theirEvent)).then().statusCode(200);
        UUID secret = scope.reading(theirs.id(), () -> ChecklistItem.<ChecklistItem>listAll().get(0).id());
        String path = list(mine, draftOn(mine, DAY));
        call("marigold").put(path + "/" + secret + "/completion").then().statusCode(404);
        call("marigold").get(list(theirs, theirEvent)).then().statusCode(404);
    }

    private World.Place chapter(String name) {
        return world.approvedChapter(name, Cast.MARIGOLD);
    }

    private UUID join(World.Place place, Cast one, Role role) {
        var asker = world.asker(one);
        return scope.writing(place.id(), () -> {
            Organiser organiser = new Organiser(asker.person(), asker.name(), asker.email(), role, Instant.EPOCH);
            organiser.persist();
            new Membership(asker.person(), place.id()).persist();
            return organiser.id();
        });
    }

    private String draftOn(World.Place place, LocalDate day) {
        return creating.create(place.stage().lead(), place.id(), EventDraft.of(on(day))).slug();
    }

    private void move(World.Place place, String event, LocalDate day) {
        editing.save(place.stage().lead(), place.id(), event, EventDraft.of(on(day)), world.versionOf(place, event));
    }

    private static EventFacts on(LocalDate day) {
        EventFacts none = EventFacts.none();
        return new EventFacts(
                none.chapter(), none.title(), none.nation(), none.theme(), none.audience(), List.of(new EventDay(day, null, null, null)),
                none.venue(), none.capacity(), none.wifiDevices(), none.sockets(), none.ticketPrice(), none.signUpUrl(), none.asksDiet(),
                none.asksBackground(), none.photoOptOut(), none.conduct(), none.schedule(), none.sponsors(), none.judges(),
                none.attestations());
    }

    private static String list(World.Place place, String event) {
        return "/api/v1/organise/" + place.slug() + "/events/" + event + "/checklist";
    }

    private static RequestSpecification call(String who) {
        return As.caller(who).contentType(ContentType.JSON);
    }

    private static ValidatableResponse take(String path, Map<String, Object> what) {
        return call("marigold").body(what).post(path + "/takings").then();
    }

    private static JsonPath read(String path) {
        return call("marigold").get(path).then().statusCode(200).extract().jsonPath();
    }

    private static String id(String path, String source) {
        return read(path).getString("items.find { it.source == '" + source + "' }.id");
    }

    private static LocalDate day(String path, String source) {
        return LocalDate.parse(read(path).getString("items.find { it.source == '" + source + "' }.day"));
    }

    private static ValidatableResponse plan(String path, String source, Map<String, Object> plan) {
        JsonPath now = read(path);
        String item = "items.find { it.source == '" + source + "' }.";
        Map<String, Object> body = new HashMap<>(plan);
        body.put("words", now.getString(item + "words"));
        body.put("version", now.getInt(item + "version"));
        return call("marigold").body(body).put(path + "/" + now.getString(item + "id")).then();
    }
}
