package org.nhshdx.web.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.message.Message;
import org.nhshdx.core.publication.PublicEvent;
import org.nhshdx.tenant.charter.Outcome;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.event.Examining;
import org.nhshdx.tenant.message.Draining;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.tenancy.AsRole;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;

/** A draft becomes the next version: by two people, with time to comply, and with every chapter told. */
@QuarkusTest
class AdoptionTest {

    private static final String PEOPLE = "conduct-in-force";

    @Inject
    World world;

    @Inject
    Adoptions adoptions;

    @Inject
    Examining examining;

    @Inject
    Scope scope;

    @Inject
    MovableClock clock;

    @Inject
    @Any
    Instance<Draining.Filling> fillings;

    private final DraftDesk ottoline = new DraftDesk("ottoline");
    private final DraftDesk bram = new DraftDesk("bram");

    @BeforeEach
    void begin() throws SQLException {
        adoptions.begin();
    }

    @AfterEach
    void forget() throws SQLException {
        adoptions.forgetAll();
    }

    @Test
    void anAnnouncedEventKeepsItsVersionUntilTheNewOneHasToBeCompliedWithAndItsOrganisersAreToldBefore() throws Exception {
        World.Place place = world.approvedChapter("Pinnedby", Cast.MARIGOLD);
        String event = world.announcedEvent(place, LocalDate.now().plusYears(23));
        ottoline.figure(PEOPLE, "people", 3).statusCode(200);
        adoptions.simulated();
        LocalDate from = LocalDate.now().plusDays(1);
        LocalDate complyBy = from.plusDays(40);
        int number = adoptions.adopted(from, complyBy);
        fill();
        assertThat(letters(place)).singleElement().satisfies(letter -> assertThat(letter.words().body())
                .contains("Why: We have learnt something.", PEOPLE + ": newly broken", "Name three different local people", "/compare/" + number));
        clock.on(complyBy, () -> assertThat(outcome(place, event)).isEqualTo(Outcome.KEPT));
        clock.on(complyBy.minusDays(15), this::fill);
        assertThat(letters(place)).hasSize(1);
        clock.on(complyBy.minusDays(14), this::fill);
        assertThat(letters(place)).extracting(one -> one.words().subject()).anySatisfy(subject -> assertThat(subject).contains("comply by"));
        assertThat(shownVersion(place, event)).isLessThan(number);
        clock.on(complyBy.plusDays(1), () -> {
            assertThat(outcome(place, event)).isEqualTo(Outcome.BROKEN);
            fill();
        });
        assertThat(shownVersion(place, event)).isEqualTo(number);
        assertThat(letters(place)).as("each once").hasSize(2);
    }

    @Test
    void aChapterForWhichNothingBreaksIsToldOnceThatNothingDoes() throws Exception {
        World.Place place = world.approvedChapter("Unmovedby", Cast.MARIGOLD);
        world.announcedEvent(place, LocalDate.now().plusYears(24));
        ottoline.bind("childcare", "rule").statusCode(200);
        adoptions.simulated();
        LocalDate complyBy = LocalDate.now().plusDays(50);
        adoptions.adopted(LocalDate.now().plusDays(2), complyBy);
        fill();
        clock.on(complyBy.minusDays(14), this::fill);
        assertThat(letters(place)).singleElement().satisfies(letter -> assertThat(letter.words().body()).contains("it changes nothing"));
    }

    @Test
    void itTakesTwoPeopleASimulationAndDatesThatGiveTime() throws Exception {
        Map<String, Object> proposal = Map.of(
                "version", ottoline.version(), "inForceFrom", LocalDate.now().plusDays(1).toString(),
                "complyBy", LocalDate.now().plusDays(29).toString(), "reason", "Better words.");
        propose(proposal).statusCode(409).body("detail", containsString("Change something first"));
        ottoline.bind("childcare", "default").statusCode(200);
        propose(with(proposal, "version", 1)).statusCode(409).body("detail", containsString("Simulate the draft"));
        adoptions.simulated();
        propose(proposal).statusCode(409).body("problems.field", hasItem("version"));
        propose(with(proposal, "version", 1, "inForceFrom", LocalDate.now().toString(), "reason", " ")).statusCode(422)
                .body("problems.field", hasItem("inForceFrom")).body("problems.field", hasItem("reason"));
        propose(with(proposal, "version", 1, "complyBy", LocalDate.now().plusDays(28).toString())).statusCode(422)
                .body("problems.field", hasItem("complyBy"));
        propose(with(proposal, "version", 1)).statusCode(200).body("state", is("proposed"));
        ottoline.bind("childcare", "rule").statusCode(409).body("detail", containsString("words stand still"));
        confirm(ottoline).statusCode(403);
        Visitor.as("bram").open("/core-team/charter/draft/adoption").then().statusCode(200).body(containsString("Adopt it"));
        confirm(bram).statusCode(204);
        confirm(bram).statusCode(404);
    }

    @Test
    void aProposalIsTakenBackAndTheDraftIsChangedAgain() throws Exception {
        ottoline.bind("childcare", "default").statusCode(200);
        adoptions.simulated();
        propose(Map.of("version", 1, "inForceFrom", LocalDate.now().plusDays(1).toString(),
                "complyBy", LocalDate.now().plusDays(60).toString(), "reason", "Because.")).statusCode(200);
        bram.json().post(DraftDesk.DRAFT + "/proposal/withdrawal").then().statusCode(200).body("state", is("open"));
        confirm(bram).statusCode(409);
        ottoline.bind("childcare", "rule").statusCode(200);
    }

    @Test
    void thePublicReadsWhatIsComingAndWhatDiffers() throws Exception {
        ottoline.figure("no-clash", "days", 21).statusCode(200);
        ottoline.leaveOut("travels-around").statusCode(200);
        adoptions.simulated();
        int number = adoptions.adopted(LocalDate.now().plusDays(3), LocalDate.now().plusDays(40));
        String compare = "/charter/%d/compare/%d".formatted(number - 1, number);
        String charter = RestAssured.get("/charter").then().statusCode(200).extract().asString();
        assertThat(charter).contains("Version " + number + " comes into force on", compare, "We have learnt something.");
        assertThat(RestAssured.get(compare).then().statusCode(200).extract().asString())
                .contains("Stricter", "Gone", "<del>14 </del>", "<ins>21 </ins>");
        RestAssured.get("/api/v1" + compare).then().statusCode(200)
                .body("changes.find { it.principle == 'no-clash' }.kind", is("stricter"))
                .body("changes.find { it.principle == 'travels-around' }.kind", is("gone"));
        RestAssured.get("/charter/1/compare/99999").then().statusCode(404);
        RestAssured.get("/api/v1/charter/1/compare/nothing").then().statusCode(404);
    }

    @Test
    void noVersionIsChangedOrTakenAwayByTheServingRole() throws SQLException {
        try (Connection app = AsRole.open(AsRole.APP)) {
            for (String change : List.of("UPDATE charter_version SET wording = ''", "DELETE FROM charter_version", "DELETE FROM charter_draft")) {
                assertThatThrownBy(() -> AsRole.run(app, change)).hasMessageContaining("permission denied");
            }
        }
    }

    private ValidatableResponse propose(Map<String, Object> body) {
        return ottoline.json().body(body).post(DraftDesk.DRAFT + "/proposal").then();
    }

    private static ValidatableResponse confirm(DraftDesk who) {
        return who.json().body(Map.of("version", 1)).post(DraftDesk.DRAFT + "/adoption").then();
    }

    private static Map<String, Object> with(Map<String, Object> body, Object... fields) {
        Map<String, Object> all = new HashMap<>(body);
        for (int at = 0; at < fields.length; at += 2) {
            all.put(String.valueOf(fields[at]), fields[at + 1]);
        }
        return all;
    }

    private void fill() {
        boolean more = true;
        while (more) {
            more = false;
            for (Draining.Filling filling : fillings) {
                more |= filling.fill();
            }
        }
    }

    private Outcome outcome(World.Place place, String event) {
        return examining.stored(place.id(), event).finding(PEOPLE).orElseThrow().outcome();
    }

    private int shownVersion(World.Place place, String event) {
        return scope.readingShared(() -> PublicEvent.at(place.slug(), event).orElseThrow().page().charterVersion());
    }

    private List<Message> letters(World.Place place) {
        return scope.readingShared(() -> Message.list("chapterId = ?1 and about = 'charter version'", place.id()));
    }
}
