package org.nhshdx.web.event;

import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.world.World;

/** A second charter version, in which a promised childcare binds, while an event stands announced under the first. */
@QuarkusTest
class PinnedCharterTest {

    private static final String CHILDCARE = "examination.findings.find { it.principle == 'childcare' }.strength";

    @Inject
    World world;

    @AfterEach
    void withdrawTheVersion() throws SQLException {
        asOwner("DELETE FROM charter_version WHERE number = 902");
    }

    @Test
    void anAnnouncedEventKeepsItsVersionUntilTheNewOneHasToBeCompliedWith() throws SQLException {
        String place = world.approvedChapter("Hollowdene", Cast.MARIGOLD).slug();
        Desk desk = new Desk("marigold", place);
        GoodDay day = GoodDay.in("Hollowdene");
        String announced = desk.create(day);
        String draft = desk.create(GoodDay.in("Hollowdene"));
        new Desk("ottoline", place).judge(announced, "neutral-ground", true).statusCode(200);
        desk.announce(announced).statusCode(200);
        adopt(LocalDate.now().plusDays(30));
        desk.read(announced).body("examination.charterVersion", is(1)).body(CHILDCARE, is("value"));
        desk.read(draft).body("examination.charterVersion", is(902)).body(CHILDCARE, is("rule"));
        desk.change(announced, day.with("capacity", 50)).statusCode(200);
        asOwner("DELETE FROM charter_version WHERE number = 902");
        adopt(LocalDate.now().minusDays(1));
        desk.read(announced).body("examination.charterVersion", is(902)).body(CHILDCARE, is("rule"));
    }

    @Test
    void whatWaitsWhenANewVersionHasToBeCompliedWithIsJudgedUnderItAndBlamedForNothingElse() throws SQLException {
        String place = world.approvedChapter("Hollowmere", Cast.MARIGOLD).slug();
        Desk desk = new Desk("marigold", place);
        GoodDay day = GoodDay.in("Hollowmere");
        String event = desk.create(day);
        new Desk("ottoline", place).judge(event, "neutral-ground", true).statusCode(200);
        desk.announce(event).statusCode(200);
        desk.change(event, day.with("theme", "Zeppelin porridge")).statusCode(202).body("change.examination.charterVersion", is(1));
        adopt(LocalDate.now().minusDays(1));
        desk.read(event).body("change.state", is("waiting")).body("change.examination.charterVersion", is(902));
        new Desk("ottoline", place).judge(event, "neutral-ground", true).statusCode(200);
        desk.read(event).body("facts.theme", is("Zeppelin porridge"));
    }

    private static void adopt(LocalDate complyBy) throws SQLException {
        asOwner("""
                INSERT INTO charter_version (number, proposed, wording, in_force_from, comply_by, principles)
                SELECT 902, true, wording, current_date - 2, '%s',
                       (SELECT jsonb_agg(CASE WHEN clause ->> 'principle' = 'childcare'
                                              THEN jsonb_set(clause, '{strength}', '"rule"') ELSE clause END)
                          FROM jsonb_array_elements(principles) AS clause)
                  FROM charter_version WHERE number = 1""".formatted(complyBy));
    }

    private static void asOwner(String sql) throws SQLException {
        try (Connection owner = DriverManager.getConnection(
                        setting("nhshdx.db.url"), "nhshdx_owner", setting("nhshdx.db.owner-password"));
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
