package org.nhshdx.web.version;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.nhshdx.core.charter.Strength;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.version.ClauseOnDesk;
import org.nhshdx.tenant.version.ClauseSent;
import org.nhshdx.tenant.version.DraftReader;
import org.nhshdx.tenant.version.DraftingCharters;
import org.nhshdx.tenant.version.SimulationOnDesk;
import org.nhshdx.web.tenancy.AsRole;
import org.nhshdx.web.world.World;

/** Ten thousand events of a thousand chapters; it prints how long their simulation takes. Run it with -Dnhshdx.figures=true. */
@QuarkusTest
@Tag("figures")
@EnabledIfSystemProperty(named = "nhshdx.figures", matches = "true")
class ManyEventsTest {

    private static final Logger LOG = Logger.getLogger(ManyEventsTest.class);

    private static final String SEED = """
            CREATE TEMPORARY TABLE throng ON COMMIT DROP AS
              SELECT md5('chapter ' || (n / 10))::uuid AS chapter, md5('event ' || n)::uuid AS event, n, n / 10 AS c,
                     date '%3$s' + 7 * (n %% 104) AS day,
                     (ARRAY['Exeter','Leeds','Norwich','Cardiff','Glasgow','Derby','Hull','York','Bath','Truro'])[1 + (n / 10) %% 10] AS town,
                     (ARRAY['EX1 1AA','LS1 4AP','NR1 3JU','CF10 1AA','G1 1AA','DE1 1AA','HU1 1AA','YO1 7AA','BA1 1AA','TR1 1AA'])[1 + (n / 10) %% 10] AS postcode
                FROM generate_series(0, 9999) n;
            INSERT INTO chapter SELECT (jsonb_populate_record(t, jsonb_build_object('chapter_id', chapter, 'id', chapter,
                       'slug', 'throng-' || c, 'place', 'Throng ' || c))).*
              FROM chapter t, (SELECT DISTINCT chapter, c FROM throng) n WHERE t.chapter_id = '%1$s';
            INSERT INTO application SELECT (jsonb_populate_record(t, jsonb_build_object('chapter_id', chapter,
                       'id', md5('application ' || c)::uuid))).*
              FROM application t, (SELECT DISTINCT chapter, c FROM throng) n WHERE t.chapter_id = '%1$s';
            INSERT INTO event SELECT (jsonb_populate_record(t, jsonb_build_object('chapter_id', chapter, 'id', event, 'slug', 'e' || n,
                       'facts', jsonb_set(jsonb_set(jsonb_set(jsonb_set(facts, '{days,0,date}', to_jsonb(day)),
                          '{venue,town}', to_jsonb(town)), '{venue,postcode}', to_jsonb(postcode)),
                          '{signUpUrl}', to_jsonb('https://throng.example/' || n))))).*
              FROM event t, throng WHERE t.chapter_id = '%1$s' AND t.slug = '%2$s';
            INSERT INTO public_event SELECT (jsonb_populate_record(t, jsonb_build_object('event_id', event, 'chapter_id', chapter,
                       'chapter_slug', 'throng-' || c, 'event_slug', 'e' || n, 'first_day', day, 'last_day', day,
                       'page', jsonb_set(jsonb_set(page, '{facts,venue,town}', to_jsonb(town)), '{facts,venue,postcode}', to_jsonb(postcode))))).*
              FROM public_event t, throng WHERE t.chapter_id = '%1$s' AND t.event_slug = '%2$s';
            INSERT INTO sign_up_link SELECT 'throng.example/' || n, chapter, event FROM throng;
            INSERT INTO judgement SELECT (jsonb_populate_record(t, jsonb_build_object('chapter_id', chapter, 'id', md5('j' || n)::uuid,
                       'event_id', event))).*
              FROM judgement t, throng WHERE t.chapter_id = '%1$s' AND t.event_id IS NOT NULL""";

    private static final List<String> TABLES = List.of("judgement", "sign_up_link", "public_event", "event", "application", "chapter");

    @Inject
    World world;

    @Inject
    Adoptions adoptions;

    @Inject
    DraftingCharters drafting;

    @Inject
    DraftReader drafts;

    @BeforeEach
    void seed() throws SQLException {
        World.Place place = world.approvedChapter("Throng", Cast.MARIGOLD);
        String event = world.announcedEvent(place, LocalDate.now().plusYears(30));
        LocalDate saturday = LocalDate.now().with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        superuser(SEED.formatted(place.id(), event, saturday));
        adoptions.begin();
    }

    @AfterEach
    void clear() throws SQLException {
        for (String table : TABLES) {
            superuser("DELETE FROM %s WHERE chapter_id IN (SELECT md5('chapter ' || c)::uuid FROM generate_series(0, 999) c)".formatted(table));
        }
        adoptions.forgetAll();
    }

    @Test
    void tenThousandEventsAreSimulatedWhateverChanges() throws InterruptedException {
        figure("no-clash", "days", "21");
        took("one figure changed (no-clash)", adoptions.simulated());
        drafts.draft().principles().forEach(this::bindOtherwise);
        took("every principle changed that can be", adoptions.simulated());
    }

    private static void took(String what, SimulationOnDesk simulation) {
        assertThat(simulation.examined()).isGreaterThanOrEqualTo(10_000);
        long millis = Duration.between(simulation.startedAt(), simulation.finishedAt().orElseThrow()).toMillis();
        LOG.infof("Simulating %,d events, %s: %,d ms; %,d newly broken", simulation.examined(), what, millis, simulation.newlyBroken());
    }

    private void figure(String principle, String figure, String value) {
        ClauseOnDesk clause = drafts.draft().principle(principle).orElseThrow();
        Map<String, Object> figures = figures(clause);
        figures.put(figure, value);
        save(clause, clause.strength(), figures);
    }

    private void bindOtherwise(ClauseOnDesk clause) {
        clause.strengths().stream().filter(one -> one != clause.strength()).findFirst()
                .ifPresent(other -> save(clause, other, figures(clause)));
    }

    private static Map<String, Object> figures(ClauseOnDesk clause) {
        Map<String, Object> figures = new HashMap<>();
        clause.figures().forEach(one -> figures.put(one.figure().name(), one.typed()));
        return figures;
    }

    private void save(ClauseOnDesk clause, Strength strength, Map<String, Object> figures) {
        int version = drafts.draft().version();
        drafting.save(world.asker(Cast.OTTOLINE), clause.principle(), new ClauseSent(
                strength.name().toLowerCase(Locale.ROOT), figures, clause.statement(), clause.reason(), version), version);
    }

    private static void superuser(String sql) throws SQLException {
        try (Connection connection = AsRole.superuser()) {
            AsRole.run(connection, sql);
            connection.commit();
        }
    }
}
