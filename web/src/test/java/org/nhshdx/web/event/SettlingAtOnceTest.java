package org.nhshdx.web.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.WaitingChange;
import org.nhshdx.core.message.Letter;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.message.WritingLetters;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.world.World;

/** A change that waits and two people who would settle it at the same moment. */
@QuarkusTest
class SettlingAtOnceTest {

    private static final String TOLD = "Your change is public";

    @Inject
    World world;

    @Inject
    Scope scope;

    @Inject
    WritingLetters writing;

    @Test
    void ofTwoWhoJudgeAtOnceOneIsToldAndThePublicIsToldOnce() throws Exception {
        Waits here = waits("Settleby");
        CyclicBarrier start = new CyclicBarrier(2);
        assertThat(both(() -> judges(start, here, "ottoline"), () -> judges(start, here, "bram"))).containsExactlyInAnyOrder(200, 409);
        here.desk.read(here.event).body("facts.theme", is("Zeppelin porridge")).body("revision", is(1)).body("changes", hasSize(1));
        assertThat(letters(here)).isEqualTo(1);
    }

    @Test
    void whatIsJudgedWhileItIsTakenBackIsEitherToldOrNot() throws Exception {
        Waits here = waits("Settlewick");
        CyclicBarrier start = new CyclicBarrier(2);
        List<Integer> both = both(() -> judges(start, here, "ottoline"), () -> takesBack(start, here));
        assertThat(both).containsExactlyInAnyOrder(200, 409);
        boolean told = both.get(0) == 200;
        here.desk.read(here.event).body("revision", is(told ? 1 : 0)).body("facts.theme", is(told ? "Zeppelin porridge" : null));
    }

    /** The negative control: without the turn and the event's lock both find that it waits, and both tell of it. */
    @Test
    void withoutWaitingForEachOtherBothWouldTellOfIt() throws Exception {
        Waits here = waits("Settleham");
        CyclicBarrier found = new CyclicBarrier(2);
        assertThat(both(() -> tellsCarelessly(found, here), () -> tellsCarelessly(found, here))).containsExactly(200, 200);
        assertThat(letters(here)).isEqualTo(2);
    }

    private int tellsCarelessly(CyclicBarrier found, Waits here) {
        return scope.writing(here.place.id(), () -> {
            boolean waits = WaitingChange.waiting(Event.at(here.event).orElseThrow().id()).isPresent();
            meet(found);
            if (waits) {
                writing.write(TOLD, "Told.");
            }
            return waits ? 200 : 409;
        });
    }

    private int judges(CyclicBarrier start, Waits here, String who) {
        meet(start);
        return new Desk(who, here.desk.place()).coreTeam("events/" + here.event + "/judgements", Map.of(
                "version", here.version, "principle", "neutral-ground", "kept", true, "reason", "No shop window.", "seen", 1))
                .extract().statusCode();
    }

    private int takesBack(CyclicBarrier start, Waits here) {
        meet(start);
        return here.desk.decide(here.event, "waiting-change/taking-back", Map.of("version", here.version)).extract().statusCode();
    }

    private long letters(Waits here) {
        return scope.reading(here.place.id(), () -> Letter.latest(9).stream().filter(one -> one.subject().startsWith(TOLD)).count());
    }

    private Waits waits(String name) {
        World.Place place = world.approvedChapter(name, Cast.MARIGOLD);
        Desk desk = new Desk("marigold", place.slug());
        GoodDay day = GoodDay.in(name);
        String event = desk.create(day);
        new Desk("ottoline", desk.place()).judge(event, "neutral-ground", true).statusCode(200);
        desk.announce(event).statusCode(200);
        desk.change(event, day.with("theme", "Zeppelin porridge")).statusCode(202);
        return new Waits(place, desk, event, desk.version(event));
    }

    private static List<Integer> both(Callable<Integer> one, Callable<Integer> other) throws Exception {
        var people = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> both = people.invokeAll(List.of(one, other), 60, TimeUnit.SECONDS);
            return List.of(both.get(0).get(), both.get(1).get());
        } finally {
            people.shutdownNow();
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception alone) {
            throw new IllegalStateException("Nobody else came.", alone);
        }
    }

    private record Waits(World.Place place, Desk desk, String event, int version) {}
}
