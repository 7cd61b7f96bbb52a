package org.nhshdx.web.world;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.DemoConcerns;
import org.nhshdx.tenant.demo.DemoWorld;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.demo.Setting;
import org.nhshdx.tenant.demo.Stage;
import org.nhshdx.web.running.As;

@QuarkusTest
class DemoWorldTest {

    @Inject
    DemoWorld demo;

    @Inject
    DemoConcerns told;

    @Inject
    MovableClock clock;

    /** A day of this test's own: near today, other tests' days would push the chapter's next one away. */
    @Test
    void showsAChapterAtWorkWithAPastWednesdayByAnExceptionAndASaturdayToCome() {
        clock.on(LocalDate.of(2101, 5, 11), () -> {
            Stage stage = demo.atWork(Setting.inTown("Demo Alpha", "Aberdeen", "AB10 1XG"));
            JsonPath chapter = given().get("/api/v1/chapters/" + stage.slug()).then().statusCode(200).extract().jsonPath();
            showsASaturdayToCome(event(stage, chapter.getString("coming[0].event")));
            showsAPastWednesday(event(stage, chapter.getString("past[0].event")));
            assertThat(Visitor.as("bram").open("/core-team/chapters/" + stage.slug() + "/events/" + chapter.getString("coming[0].event"))
                    .asString()).contains("<ins>and the way there</ins>");
            given().get("/x/" + stage.slug()).then().statusCode(200)
                    .body(containsString("Marigold Tembo")).body(containsString("Idris Fenwick-Rao"));
        });
    }

    private void showsASaturdayToCome(JsonPath coming) {
        assertThat(day(coming).getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(day(coming)).isBetween(clock.today().plusWeeks(8), clock.today().plusWeeks(12));
        assertThat(outcomes(coming)).containsOnly("kept", "to-be-judged");
        assertThat(principles(coming, "to-be-judged")).containsExactlyInAnyOrder("patients-and-carers", "travels-around");
    }

    private static void showsAPastWednesday(JsonPath past) {
        assertThat(day(past).getDayOfWeek()).isEqualTo(DayOfWeek.WEDNESDAY);
        assertThat(principles(past, "waived")).containsExactly("weekend");
    }

    @Test
    void showsAGroupWhoseApplicationIsReadByABystander() {
        Stage stage = demo.applying(Setting.inTown("Demo Beta", "Bangor", "LL57 1DT"));
        As.caller("callum").get("/api/v1/organise/" + stage.slug() + "/application").then().statusCode(200)
                .body("state", is("in-review"));
        As.caller("zofia").get("/api/v1/core-team/chapters/" + stage.slug() + "/application").then().statusCode(403);
        given().get("/x/" + stage.slug()).then().statusCode(404);
    }

    @Test
    void showsAGroupThatAppealsToSomebodyElseThanWhoDeclined() {
        Stage stage = demo.appealing(Setting.inTown("Demo Delta", "Norwich", "NR1 3JU"));
        String application = "/api/v1/core-team/chapters/" + stage.slug() + "/application";
        As.caller("bram").get(application).then().statusCode(200).body("application.state", is("appealed"))
                .body("application.history.outcome", contains("declined", "appealed"));
        As.caller("ottoline").get("/api/v1/core-team/queue").then()
                .body("find { it.chapter == '%s' }.isOwn".formatted(stage.slug()), is(true));
    }

    @Test
    void showsWhatPeopleToldTheCoreTeam() {
        clock.on(LocalDate.of(2103, 5, 9), () -> {
            Stage stage = demo.atWork(Setting.inTown("Demo Epsilon", "Oban", "PA34 4AR"));
            told.told(stage);
            Visitor bram = Visitor.as("bram");
            assertThat(bram.open("/core-team/concerns").asString()).contains("Misuse of the name", "Bram Castellane has it");
        });
    }

    @Test
    void showsASuspendedChapterWhoseEventKeepsItsOwnPage() {
        Stage stage = demo.suspended(Setting.inTown("Demo Gamma", "Penzance", "TR18 2LQ"));
        String page = given().get("/x/" + stage.slug()).then().statusCode(200).extract().asString();
        assertThat(page).contains("three steps").doesNotContain("NHSHDx Demo Gamma");
        As.caller("bram").get("/api/v1/core-team/chapters/" + stage.slug()).then().statusCode(200).body("standing", is("suspended"));
    }

    @Test
    void greetsTheCastByTheirFullNames() {
        As.caller(Cast.PIP.username()).get("/api/v1/organise").then().statusCode(200);
        assertThat(Visitor.as("ottoline").open("/core-team/chapters").asString()).contains("Ottoline Marsh");
    }

    private static JsonPath event(Stage stage, String event) {
        return given().get("/api/v1/chapters/" + stage.slug() + "/events/" + event).then().statusCode(200).extract().jsonPath();
    }

    private static LocalDate day(JsonPath event) {
        return LocalDate.parse(event.getString("event.days[0].date"));
    }

    private static Set<String> outcomes(JsonPath event) {
        return Set.copyOf(event.getList("findings.outcome", String.class));
    }

    private static List<String> principles(JsonPath event, String outcome) {
        return event.getList("findings.findAll { it.outcome == '" + outcome + "' }.principle", String.class);
    }
}
