package org.nhshdx.web.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.tenancy.AsRole;
import org.nhshdx.web.tenancy.TenantTable;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;

/** What a draft would change, found out over every chapter without writing to any. */
@QuarkusTest
class SimulationTest {

    private static final String PAGE = "/core-team/charter/draft/simulation";
    private static final String OURS = "chapters.find { it.slug == '%s' }.shifts";

    @Inject
    World world;

    private final DraftDesk ottoline = new DraftDesk("ottoline");

    @BeforeEach
    void start() {
        ottoline.startedAfresh();
    }

    @AfterEach
    void throwAway() {
        ottoline.json().post(DraftDesk.DRAFT + "/disposal");
    }

    @Test
    void saysForEachChapterWhatWouldBreakAndWhatWouldBeKept() throws InterruptedException {
        World.Place place = world.approvedChapter("Shiftminster", Cast.MARIGOLD);
        String event = world.announcedEvent(place, LocalDate.now().plusYears(21));
        ottoline.figure("conduct-in-force", "people", 3).statusCode(200);
        ottoline.simulated().body("state", is("finished"))
                .body(ours(place) + ".find { it.principle == 'conduct-in-force' }.kind", is("newly-broken"))
                .body(ours(place) + ".find { it.principle == 'conduct-in-force' }.event", is(event))
                .body(ours(place) + ".find { it.principle == 'conduct-in-force' }.advice", containsString("Name three"))
                .body(ours(place) + ".principle", is(List.of("conduct-in-force")));
        Visitor.as("bram").open(PAGE).then().statusCode(200).body(containsString("Shiftminster"));
        Visitor.as("bram").open(PAGE + "/simulation.csv").then().statusCode(200)
                .body(containsString("%s,Shiftminster,%s".formatted(place.slug(), event)));
        Visitor.as("bram").open(PAGE + "/simulation.jsonl").then().statusCode(200)
                .body(containsString("{\"chapter\":\"%s\"".formatted(place.slug())));
        ottoline.json().get(DraftDesk.DRAFT + "/simulation/export.csv").then().statusCode(200).body(containsString("newly-broken"));
    }

    @Test
    void itGoesWhenTheDraftChanges() throws InterruptedException {
        ottoline.simulated().body("state", is("finished"));
        ottoline.bind("childcare", "default").statusCode(200);
        ottoline.json().get(DraftDesk.DRAFT + "/simulation").then().statusCode(404);
    }

    @Test
    void noRowOfAnyChapterIsOtherwiseAfterwards() throws Exception {
        World.Place place = world.approvedChapter("Untouchedham", Cast.MARIGOLD);
        world.announcedEvent(place, LocalDate.now().plusYears(22));
        ottoline.figure("conduct-in-force", "people", 4).statusCode(200);
        Map<String, String> before = digests();
        ottoline.simulated().body("state", is("finished"));
        assertThat(digests()).isEqualTo(before);
    }

    private static String ours(World.Place place) {
        return OURS.formatted(place.slug());
    }

    /** Of each chapter's table: how many rows there are, and a digest over all of them. */
    private static Map<String, String> digests() throws SQLException {
        Map<String, String> digests = new TreeMap<>();
        try (Connection superuser = AsRole.superuser(); var statement = superuser.createStatement()) {
            for (String table : TenantTable.all().stream().map(TenantTable::name).toList()) {
                try (var rows = statement.executeQuery(
                        "SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') FROM %s t".formatted(table))) {
                    rows.next();
                    digests.put(table, rows.getString(1));
                }
            }
        }
        return digests;
    }
}
