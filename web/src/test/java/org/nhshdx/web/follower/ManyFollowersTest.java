package org.nhshdx.web.follower;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.digest.Secret;
import org.nhshdx.core.follower.Follower;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.event.CallingOffEvents;
import org.nhshdx.tenant.message.Claiming;
import org.nhshdx.tenant.message.Draining;
import org.nhshdx.tenant.message.MessageInHand;
import org.nhshdx.tenant.message.Post;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.running.As;
import org.nhshdx.web.world.World;

/** Ten thousand people hear that a day is called off: the deed stays short, the desk tells how far it has come. */
@QuarkusTest
class ManyFollowersTest {
    private static final Logger LOG = Logger.getLogger(ManyFollowersTest.class);
    private static final int MANY = 10_000;
    private static final int SO_FAR = 4_200;
    private static final LocalDate DAY = LocalDate.of(2049, 2, 1);

    @Inject
    World world;

    @Inject
    Scope scope;

    @Inject
    CallingOffEvents callingOff;

    @Inject
    Claiming claiming;

    @Inject
    Instance<Draining.Filling> fillings;

    @Inject
    MovableClock clock;

    @Test
    void theDeedStaysShortAndTheDeskTellsHowFarItHasCome() {
        World.Place place = world.approvedChapter("Throng", Cast.MARIGOLD);
        String event = world.announcedEvent(place, DAY);
        followed(place);
        drain(message -> {}, DAY.minusDays(9));

        Instant begun = Instant.now();
        callingOff.callOff(world.asker(Cast.MARIGOLD), place.id(), event, "The roof leaks.");
        took("Calling off before %,d followers".formatted(MANY), begun);

        List<String> reached = new ArrayList<>();
        Instant draining = Instant.now();
        assertThatThrownBy(() -> drain(message -> {
            note(reached, message);
            stopAfter(SO_FAR, reached);
        }, DAY.minusDays(8))).hasMessage("Killed.");
        As.visitor("marigold").get("/organise/throng/messages").then().statusCode(200)
                .body(containsString("10,000 people follow you"), containsString("Sent to 4,200 of 10,000"));
        drain(message -> note(reached, message), DAY.minusDays(7));
        took("Draining %,d messages into no mail server".formatted(MANY), draining);
        assertThat(new HashSet<>(reached)).hasSize(MANY);
        As.visitor("marigold").get("/organise/throng/messages").then().body(containsString("Sent to 10,000."));
    }

    private void drain(Post post, LocalDate day) {
        clock.on(day, () -> new Draining(claiming, post, fillings, clock).drain());
    }

    private void followed(World.Place place) {
        scope.writing(place.id(), () -> {
            for (int n = 0; n < MANY; n++) {
                Follower follower = new Follower("fan%d@throng.example".formatted(n), Secret.fresh(), clock.instant());
                follower.confirm(clock.instant());
                follower.persist();
            }
            return place;
        });
    }

    private static void note(List<String> reached, MessageInHand message) {
        if (message.to().address().endsWith("@throng.example")) {
            reached.add(message.to().address());
        }
    }

    private static void stopAfter(int most, List<String> reached) {
        if (reached.size() > most) {
            throw new AssertionError("Killed.");
        }
    }

    private static void took(String what, Instant begun) {
        LOG.infof("%s took %,d ms", what, Duration.between(begun, Instant.now()).toMillis());
    }
}
