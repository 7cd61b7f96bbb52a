package org.nhshdx.web.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.world.World;

/** What an announced event is judged on waits for the core team; the rest of the same change is public at once. */
@QuarkusTest
class WaitingChangeTest {

    private static final List<String> SURFACES = List.of(
            "/x/%s/events/%s", "/x/%s/events/%s/history", "/x/%s/events/%s.ics", "/x/%1$s", "/x/%1$s/calendar.ics",
            "/x/%1$s/feed.atom", "/events", "/calendar.ics", "/api/v1/chapters/%s/events/%s", "/api/v1/chapters/%1$s",
            "/api/v1/events?size=100");

    @Inject
    World world;

    @Test
    void untilItIsJudgedNoPublicPageSaysAWordOfIt() {
        Desk desk = desk("Waitingham");
        GoodDay day = GoodDay.in("Waitingham");
        String event = announced(desk, day);
        List<String> before = surfaces(desk, event);
        desk.change(event, day.with("theme", "Zeppelin porridge")).statusCode(202)
                .body("facts.theme", nullValue()).body("change.facts.theme", is("Zeppelin porridge")).body("revision", is(0))
                .body("change.state", is("waiting")).body("change.differences.field", contains("theme"));
        assertThat(surfaces(desk, event)).isEqualTo(before);
    }

    @Test
    void onceItIsKeptAllOfItIsPublicInTheNameOfWhoeverWroteIt() {
        Desk desk = desk("Waitcombe");
        GoodDay day = GoodDay.in("Waitcombe");
        String event = announced(desk, day);
        desk.change(event, day.with("title", "NHSHDx Waitcombe: Zeppelin porridge").with("theme", "Zeppelin porridge")).statusCode(202);
        ottoline(desk).judge(event, "neutral-ground", true).statusCode(200);
        assertThat(given().get("/x/%s/events/%s".formatted(desk.place(), event)).asString())
                .contains("<title>NHSHDx Waitcombe: Zeppelin porridge").contains("What changed since it was announced");
        assertThat(given().get("/x/%s/events/%s.ics".formatted(desk.place(), event)).asString())
                .contains("SEQUENCE:1").contains("Zeppelin porridge");
        desk.read(event).body("facts.theme", is("Zeppelin porridge")).body("revision", is(1)).body("change", nullValue())
                .body("changes.what", contains("The name", "The theme"));
    }

    @Test
    void theRestOfTheSameChangeIsPublicAtOnce() {
        Desk desk = desk("Waitsham");
        GoodDay day = GoodDay.in("Waitsham");
        String event = announced(desk, day);
        desk.change(event, day.with("theme", "Zeppelin porridge").with("capacity", 55)).statusCode(202)
                .body("facts.capacity", is(55)).body("facts.theme", nullValue()).body("revision", is(1))
                .body("changes.what", contains("The number of places"));
        JsonPath open = given().get("/api/v1/chapters/%s/events/%s".formatted(desk.place(), event)).jsonPath();
        assertThat(open.getInt("capacity")).isEqualTo(55);
        assertThat(open.getString("theme")).isNull();
    }

    private Desk desk(String name) {
        return new Desk("marigold", world.approvedChapter(name, Cast.MARIGOLD).slug());
    }

    private static Desk ottoline(Desk desk) {
        return new Desk("ottoline", desk.place());
    }

    private static String announced(Desk desk, GoodDay day) {
        String event = desk.create(day);
        ottoline(desk).judge(event, "neutral-ground", true).statusCode(200);
        desk.announce(event).statusCode(200);
        return event;
    }

    private static List<String> surfaces(Desk desk, String event) {
        return SURFACES.stream().map(path -> path.formatted(desk.place(), event)).map(path -> given().get(path).then().statusCode(200).extract().asString()).toList();
    }
}
