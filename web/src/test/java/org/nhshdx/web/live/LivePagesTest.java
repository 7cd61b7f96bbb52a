package org.nhshdx.web.live;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.live.LiveFinding;
import org.nhshdx.core.live.LiveFindingState;
import org.nhshdx.core.live.LivePage;
import org.nhshdx.core.message.Message;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.live.WatchingLivePages;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.world.World;

/** A live page from one night to the next, tried by moving the clock; each test has a year of its own. */
@QuarkusTest
class LivePagesTest {

    @Inject
    WatchingLivePages watching;

    @Inject
    MovableClock clock;

    @Inject
    Scope scope;

    @Inject
    World world;

    @Inject
    Tampering tampering;

    @Test
    void aChapterAndItsDayInOrderAreExaminedAndNobodyHearsOfIt() {
        LocalDate day = LocalDate.of(2161, 3, 4);
        World.Place place = chapter("Live Alpha", day);
        night(day.plusDays(1));
        assertThat(findings(place)).isEmpty();
        assertThat(told(place)).isEmpty();
        assertThat(pages(place)).hasSize(2).allMatch(page -> page.trouble().isEmpty() && page.examinedAt().isPresent());
    }

    @Test
    void whatIsFoundIsToldOnceAndFrozenOnlyWhenTheGraceIsOver() {
        LocalDate day = LocalDate.of(2162, 3, 5);
        World.Place place = chapter("Live Beta", day);
        clock.on(day, () -> tampering.writesPast(place, "Click [here](https://example.org)."));
        night(day.plusDays(1));
        assertThat(finding(place).principle()).isEqualTo("readable-by-all");
        assertThat(finding(place).mendBy()).as("a rule: three days").isEqualTo(day.plusDays(4));
        assertThat(told(place)).hasSize(1).allMatch(message -> message.words().body().contains("Until "));
        Stream.of(2, 3, 4).forEach(later -> night(day.plusDays(later)));
        assertThat(finding(place).state()).as("the last day of the grace").isEqualTo(LiveFindingState.TOLD);
        assertThat(told(place)).as("once").hasSize(1);
        night(day.plusDays(5));
        assertThat(finding(place).state()).isEqualTo(LiveFindingState.FROZEN);
        assertThat(told(place)).hasSize(2);
        assertThat(page(place, day.plusDays(5))).contains("Something isn’t right with this page");
        clock.on(day.plusDays(6), () -> tampering.writesPast(place, "We mend things."));
        night(day.plusDays(6));
        assertThat(findings(place)).extracting(LiveFinding::state).containsExactly(LiveFindingState.MENDED);
        assertThat(told(place)).hasSize(3);
        assertThat(page(place, day.plusDays(6))).doesNotContain("Something isn’t right with this page");
    }

    @Test
    void anOutageOfOursLengthensTheGraceByItsDays() {
        LocalDate day = LocalDate.of(2163, 3, 6);
        World.Place place = chapter("Live Gamma", day);
        clock.on(day, () -> tampering.writesPast(place, "Click [here](https://example.org)."));
        night(day.plusDays(1));
        night(day.plusDays(11));
        assertThat(finding(place).state()).as("nobody looked for ten days").isEqualTo(LiveFindingState.TOLD);
        assertThat(finding(place).mendBy()).isEqualTo(day.plusDays(14));
        Stream.of(12, 13, 14).forEach(later -> night(day.plusDays(later)));
        assertThat(finding(place).state()).isEqualTo(LiveFindingState.TOLD);
        night(day.plusDays(15));
        assertThat(finding(place).state()).isEqualTo(LiveFindingState.FROZEN);
    }

    @Test
    void onTwoNodesAtOnceEachIsToldOnce() {
        LocalDate day = LocalDate.of(2164, 3, 7);
        World.Place place = chapter("Live Delta", day);
        clock.on(day, () -> tampering.writesPast(place, "Click [here](https://example.org)."));
        clock.on(day.plusDays(1), () -> Stream.generate(() -> CompletableFuture.runAsync(watching::everyNight))
                .limit(3).toList().forEach(CompletableFuture::join));
        assertThat(told(place)).hasSize(1);
        assertThat(finding(place).state()).isEqualTo(LiveFindingState.TOLD);
    }

    private World.Place chapter(String name, LocalDate day) {
        return clock.on(day, () -> {
            World.Place place = world.approvedChapter(name, Cast.MARIGOLD);
            world.announcedEvent(place, day.plusMonths(3));
            return place;
        });
    }

    private void night(LocalDate day) {
        clock.on(day, watching::everyNight);
    }

    private String page(World.Place place, LocalDate day) {
        return clock.on(day, () -> given().get("/x/" + place.slug()).then().statusCode(200).extract().asString());
    }

    private LiveFinding finding(World.Place place) {
        List<LiveFinding> all = findings(place);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private List<LiveFinding> findings(World.Place place) {
        return scope.reading(place.id(), () -> LiveFinding.listAll());
    }

    private List<LivePage> pages(World.Place place) {
        return scope.reading(place.id(), LivePage::all);
    }

    private List<Message> told(World.Place place) {
        return scope.readingShared(() -> Message.list("chapterId = ?1 and about = 'public page'", place.id()));
    }
}
