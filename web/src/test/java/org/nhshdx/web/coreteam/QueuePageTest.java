package org.nhshdx.web.coreteam;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.coreteam.Queue;
import org.nhshdx.tenant.coreteam.QueueAsked;
import org.nhshdx.tenant.coreteam.QueueKind;
import org.nhshdx.tenant.coreteam.Waiting;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.web.application.Group;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;

/** One queue of everything that waits for a person, and the addresses that narrow it down. */
@QuarkusTest
class QueuePageTest {

    private static final PageAsked ALL = new PageAsked(1, 10_000);

    @Inject
    World world;

    @Inject
    Queue queue;

    @Inject
    MovableClock clock;

    @Test
    void itIsNarrowedDownByKindByWhoHasItByNationAndByName() {
        Group.applied(Cast.PIP, "Queueham Alpha").faces(Cast.BRAM, "review", Map.of()).statusCode(200);
        Group.applied(Cast.PIP, "Queueham Beta");
        assertThat(found("chapter=queueham")).contains("Queueham Alpha", "Queueham Beta").contains("2 things fit");
        assertThat(found("chapter=Queueham&kind=application&nation=england")).contains("Queueham Alpha", "Queueham Beta");
        assertThat(found("chapter=Queueham&nation=wales")).doesNotContain("Queueham Alpha").contains("Nothing fits that");
        assertThat(found("chapter=Queueham&kind=waiver")).doesNotContain("Queueham Alpha");
        assertThat(found("chapter=Queueham&holder=mine")).contains("Queueham Alpha").doesNotContain("Queueham Beta");
        assertThat(found("chapter=Queueham&holder=nobody")).contains("Queueham Beta").doesNotContain("Queueham Alpha");
        assertThat(Visitor.as("zofia").open("/core-team?chapter=Queueham&holder=others").asString())
                .contains("Queueham Alpha").doesNotContain("Queueham Beta");
    }

    @Test
    void whatIsPastItsPromiseIsFoundByThatAndStandsFirst() {
        LocalDate monday = LocalDate.of(2114, 3, 5);
        clock.on(monday, () -> Group.applied(Cast.PIP, "Queuelate Alpha"));
        clock.on(monday.plusDays(5), () -> Group.applied(Cast.PIP, "Queuelate Beta"));
        String page = clock.on(monday.plusDays(16), () -> found("chapter=Queuelate"));
        assertThat(page).containsSubsequence("Past the promise</h2>", "Queuelate Alpha", "Within a week</h2>", "Queuelate Beta");
        String late = clock.on(monday.plusDays(16), () -> found("chapter=Queuelate&late=yes"));
        assertThat(late).contains("Queuelate Alpha").doesNotContain("Queuelate Beta");
    }

    @Test
    void anAddressThatAsksForWhatTheQueueDoesNotOfferAsksForLess() {
        assertThat(new QueueAsked("nonsense", "everybody", false, "atlantis", "  ")).isEqualTo(QueueAsked.all());
        assertThat(Visitor.as("bram").open("/core-team?kind=nonsense&page=-4&nation=%3Cb%3E").statusCode()).isEqualTo(200);
        assertThat(new QueueAsked("", "", false, "", "x".repeat(500)).chapter()).hasSize(80);
    }

    @Test
    void eachThingIsInExactlyOneKindUnlessASecondPersonIsWanted() {
        List<Waiting> all = queue.part(world.asker(Cast.BRAM), QueueAsked.all(), List.of(), ALL).items().items();
        for (QueueKind kind : QueueKind.values()) {
            List<Waiting> some = queue.part(world.asker(Cast.BRAM), new QueueAsked(kind.code(), "", false, "", ""), List.of(), ALL)
                    .items().items();
            assertThat(all).containsAll(some);
        }
        assertThat(Waiting.Kind.values()).allMatch(kind -> QueueKind.of(kind.code()).isPresent());
    }

    @Test
    void aLongQueueComesInPagesAndCountsAllOfIt() {
        IntStream.range(0, 3).forEach(at -> Group.applied(Cast.PIP, "Queuelong " + "ABC".charAt(at)));
        QueueAsked asked = new QueueAsked("", "", false, "", "Queuelong");
        var first = queue.part(world.asker(Cast.BRAM), asked, List.of(asked), new PageAsked(1, 2));
        var second = queue.part(world.asker(Cast.BRAM), asked, List.of(asked), new PageAsked(2, 2));
        assertThat(first.items().items()).hasSize(2);
        assertThat(second.items().items()).hasSize(1);
        assertThat(first.items().total()).isEqualTo(3);
        assertThat(first.kept()).containsExactly(3);
    }

    private static String found(String query) {
        return Visitor.as("bram").open("/core-team?" + query).asString();
    }
}
