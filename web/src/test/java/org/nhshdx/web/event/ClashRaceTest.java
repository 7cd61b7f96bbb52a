package org.nhshdx.web.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventState;
import org.nhshdx.core.event.SignUpKey;
import org.nhshdx.core.event.SignUpLink;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.event.AnnouncingEvents;
import org.nhshdx.tenant.event.Examining;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.publication.Publishing;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.world.World;

/** Two chapters that announce days near each other at the same moment. */
@QuarkusTest
class ClashRaceTest {

    @Inject
    World world;

    @Inject
    Scope scope;

    @Inject
    AnnouncingEvents announcing;

    @Inject
    Examining examining;

    @Inject
    Publishing publishing;

    @Test
    void oneOfTwoWhoAnnounceAtOnceSeesTheOther() throws Exception {
        Draft one = draft("Larkrise", Cast.MARIGOLD, LocalDate.of(2150, 6, 13));
        Draft other = draft("Mothecombe", Cast.CALLUM, LocalDate.of(2150, 6, 20));
        CyclicBarrier start = new CyclicBarrier(2);
        List<Boolean> announced = both(() -> announcesAt(start, one), () -> announcesAt(start, other));
        assertThat(announced).containsExactlyInAnyOrder(true, false);
        assertThat(List.of(isAnnounced(one), isAnnounced(other))).containsExactlyInAnyOrder(true, false);
    }

    /** The negative control: examining and announcing without taking turns lets both through. */
    @Test
    void withoutTakingTurnsBothWouldBeAnnounced() throws Exception {
        Draft one = draft("Nightingale Green", Cast.MARIGOLD, LocalDate.of(2151, 6, 12));
        Draft other = draft("Oxenfoot", Cast.CALLUM, LocalDate.of(2151, 6, 19));
        CyclicBarrier examined = new CyclicBarrier(2);
        assertThat(both(() -> announcesCarelessly(examined, one), () -> announcesCarelessly(examined, other)))
                .containsExactly(true, true);
        assertThat(List.of(isAnnounced(one), isAnnounced(other))).containsExactly(true, true);
    }

    /** Even past the turn, the primary key lets one event have a link, and the other is told rather than broken. */
    @Test
    void aSignUpLinkThatIsTakenAtThatMomentIsRefusedInWords() throws Exception {
        Draft one = draft("Pennywell Cross", Cast.MARIGOLD, LocalDate.of(2152, 6, 10));
        Draft other = draft("Quernmore Cross", Cast.CALLUM, LocalDate.of(2153, 6, 9));
        SignUpKey link = scope.reading(other.chapter, () ->
                SignUpKey.of(Event.at(other.slug).orElseThrow().facts().signUpUrl()).orElseThrow());
        CyclicBarrier taken = new CyclicBarrier(2);
        List<Boolean> done = both(() -> takesAndHolds(taken, one, link), () -> isToldOfTheLink(taken, other));
        assertThat(done).containsExactly(true, true);
        assertThat(isAnnounced(other)).isFalse();
    }

    private boolean takesAndHolds(CyclicBarrier taken, Draft draft, SignUpKey link) {
        return scope.writing(draft.chapter, () -> {
            new SignUpLink(link, Event.at(draft.slug).orElseThrow()).persistAndFlush();
            wait(taken);
            // Long enough for the other to have looked, seen nothing and be waiting for this transaction's end.
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
            return true;
        });
    }

    private boolean isToldOfTheLink(CyclicBarrier taken, Draft draft) {
        wait(taken);
        try {
            announcing.announce(world.asker(draft.by), draft.chapter, draft.slug, draft.version);
            return false;
        } catch (Refused refused) {
            assertThat(refused.kind()).isEqualTo(Refused.Kind.CONFLICT);
            return refused.advice().get(0).field().equals("facts.signUpUrl");
        }
    }

    private boolean announcesAt(CyclicBarrier start, Draft draft) throws Exception {
        start.await(30, TimeUnit.SECONDS);
        try {
            announcing.announce(world.asker(draft.by), draft.chapter, draft.slug, draft.version);
            return true;
        } catch (Refused refused) {
            assertThat(refused.advice()).singleElement()
                    .satisfies(advice -> assertThat(advice.field()).isEqualTo("findings.no-clash"));
            return false;
        }
    }

    private boolean announcesCarelessly(CyclicBarrier examined, Draft draft) {
        return scope.writing(draft.chapter, () -> {
            Event event = Event.locked(draft.slug).orElseThrow();
            boolean announceable = examining.examine(event).isAnnounceable();
            wait(examined);
            if (announceable) {
                event.announce(1, Instant.now());
                publishing.publish();
            }
            return announceable;
        });
    }

    private static void wait(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private boolean isAnnounced(Draft draft) {
        return scope.reading(draft.chapter, () -> Event.at(draft.slug).orElseThrow().state() == EventState.ANNOUNCED);
    }

    private static List<Boolean> both(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<Boolean> first = two.submit(one);
            Future<Boolean> second = two.submit(other);
            return List.of(first.get(60, TimeUnit.SECONDS), second.get(60, TimeUnit.SECONDS));
        } finally {
            two.shutdownNow();
        }
    }

    private Draft draft(String name, Cast lead, LocalDate date) {
        World.Place place = world.approvedChapter(name, lead);
        Desk desk = new Desk(lead.username(), place.slug());
        String event = desk.create(GoodDay.in(name).on(date));
        new Desk("ottoline", place.slug()).judge(event, "neutral-ground", true).statusCode(200);
        return new Draft(place.id(), event, desk.version(event), lead);
    }

    private record Draft(UUID chapter, String slug, int version, Cast by) {}
}
