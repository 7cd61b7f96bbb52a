package org.nhshdx.web.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.awaited.Awaited;
import org.nhshdx.tenant.awaited.AwaitedReader;
import org.nhshdx.tenant.awaited.Turn;
import org.nhshdx.tenant.coreteam.WorkingDays;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;

@QuarkusTest
class AwaitedTest {

    private static final int A_HANDFUL = 16;

    @Inject
    World world;

    @Inject
    AwaitedReader reader;

    @Inject
    EntityManagerFactory factory;

    @Inject
    WorkingDays workingDays;

    @Inject
    Clock clock;

    @Test
    void whatTheCoreTeamOwesStandsThereWithSinceWhenAndUntilWhen() {
        World.Place place = world.approvedChapter("Awaited Ashford", Cast.MARIGOLD);
        LocalDate today = LocalDate.now(clock);
        String event = asked(place, LocalDate.of(2047, 5, 4));
        assertThat(reader.of(place.id())).anySatisfy(one -> {
            assertThat(one.turn()).isEqualTo(Turn.CORE_TEAM);
            assertThat(one.what()).startsWith("Judge “").contains("Awaited Ashford");
            assertThat(one.at()).isEqualTo("events/" + event);
            assertThat(one.since()).isEqualTo(today);
            assertThat(one.until()).contains(workingDays.after(today, WorkingDays.PROMISED));
        });
        new Desk("marigold", place.slug()).json()
                .body(Map.of("principle", "step-free", "reason", "The lift is being replaced.", "until", LocalDate.now().plusMonths(2).toString()))
                .post("/api/v1/organise/%s/waivers".formatted(place.slug())).then().statusCode(201);
        assertThat(reader.of(place.id())).extracting(Awaited::what).anyMatch(what -> what.startsWith("Answer about a waiver of “step free”"));
        String home = Visitor.as("marigold").open("/organise/" + place.slug()).asString();
        assertThat(home).contains("What waits on whom", "Core team", "answer by", "events/" + event, "answered");
    }

    @Test
    void anotherChapterReadsNothingOfIt() {
        World.Place one = world.approvedChapter("Awaited Birchley", Cast.MARIGOLD);
        World.Place other = world.approvedChapter("Awaited Cotbridge", Cast.IDRIS);
        asked(one, LocalDate.of(2047, 6, 1));
        assertThat(reader.of(other.id())).isEmpty();
    }

    @Test
    void itTakesAHandfulOfStatementsHoweverManyEventsThereAre() {
        World.Place place = world.approvedChapter("Awaited Dunmere", Cast.MARIGOLD);
        asked(place, LocalDate.of(2048, 5, 2));
        long withOne = statements(place);
        asked(place, LocalDate.of(2048, 9, 5));
        asked(place, LocalDate.of(2049, 2, 6));
        assertThat(statements(place)).isEqualTo(withOne).isLessThanOrEqualTo(A_HANDFUL);
    }

    private long statements(World.Place place) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        List<Awaited> read = reader.of(place.id());
        long taken = statistics.getPrepareStatementCount() - before;
        statistics.setStatisticsEnabled(false);
        assertThat(read).isNotEmpty();
        return taken;
    }

    /** An event that the core team was asked to judge. */
    private static String asked(World.Place place, LocalDate from) {
        Desk desk = new Desk("marigold", place.slug());
        String event = desk.create(GoodDay.in(place.stage().setting().place()).on(from));
        desk.decide(event, "judgement-request", Map.of()).statusCode(200);
        return event;
    }
}
