package org.nhshdx.web.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhshdx.core.idempotency.IdempotencyKey;
import org.nhshdx.core.idempotency.IdempotencyKey.Owned;
import org.nhshdx.core.people.Person;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.idempotency.Remembering;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.running.As;
import org.nhshdx.web.world.AtOnce;
import org.nhshdx.web.world.World;

/** A POST that is sent again is done once; starting an application stands for every POST of the API. */
@QuarkusTest
class IdempotencyTest {
    private static final String START = "/api/v1/organise";

    @Inject
    World world;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    @Inject
    Remembering remembering;

    private String key;
    private String place;

    @BeforeEach
    void somethingNew() {
        key = UUID.randomUUID().toString();
        place = "Twicebourne " + key.substring(0, 8);
    }

    @Test
    void answersTheSameAgainWithoutDoingItAgain() {
        Response first = start(Cast.PIP, key, place);
        Response second = start(Cast.PIP, key, place);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.contentType()).isEqualTo(first.contentType());
        assertThat(second.asString()).isEqualTo(first.asString()).contains("chapter");
        assertThat(started()).isEqualTo(1);
    }

    @Test
    void refusesAnotherRequestUnderTheSameKey() {
        start(Cast.PIP, key, place);
        Response other = start(Cast.PIP, key, place + " Magna");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.asString()).contains("Idempotency-Key", "another request");
        assertThat(started()).isEqualTo(1);
    }

    @Test
    void keepsEachPersonsKeysApart() {
        assertThat(start(Cast.PIP, key, place).statusCode()).isEqualTo(201);
        Response another = start(Cast.NOOR, key, place);
        assertThat(another.statusCode()).isEqualTo(201);
        assertThat(another.header("Idempotency-Replayed")).isNull();
        assertThat(started()).isEqualTo(2);
    }

    @Test
    void doesItOnceForManyAtOnce() {
        List<Integer> answers = AtOnce.times(4, () -> start(Cast.PIP, key, place).statusCode());
        assertThat(started()).isEqualTo(1);
        assertThat(answers).contains(201).isSubsetOf(201, 409);
    }

    @Test
    void wouldDoItManyTimesWithoutTheKey() {
        List<Integer> answers = AtOnce.times(4, () -> start(Cast.PIP, null, place).statusCode());
        assertThat(answers).containsOnly(201);
        assertThat(started()).isEqualTo(answers.size());
    }

    @Test
    void aRefusalThatDidNothingFreesTheKey() {
        assertThat(start(Cast.PIP, key, "").statusCode()).isEqualTo(422);
        assertThat(start(Cast.PIP, key, place).statusCode()).isEqualTo(201);
        assertThat(started()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "naïve", "LONG"})
    void refusesAKeyThatIsNone(String wrong) {
        Response refused = start(Cast.PIP, wrong.equals("LONG") ? "k".repeat(201) : wrong, place);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("Idempotency-Key");
        assertThat(started()).isZero();
    }

    @Test
    void tellsThatTheFirstIsNotDoneYet() {
        crashed(Duration.ZERO, false);
        assertThat(start(Cast.PIP, key, place).statusCode()).isEqualTo(409);
        assertThat(started()).isEqualTo(1);
    }

    @Test
    void takesOverFromOneThatCrashedBeforeTheDeed() {
        crashed(Duration.ofMinutes(3), false);
        assertThat(start(Cast.PIP, key, place).statusCode()).isEqualTo(201);
        assertThat(started()).isEqualTo(2);
    }

    @Test
    void neverRepeatsOneThatCrashedAfterTheDeed() {
        crashed(Duration.ofMinutes(3), true);
        Response refused = start(Cast.PIP, key, place);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("answer was lost");
        assertThat(started()).isEqualTo(1);
    }

    @Test
    void takesBackTheDeedOfOneThatWasTooSlow() {
        UUID pip = world.asker(Cast.PIP).person();
        Owned owned = new Owned(pip, key);
        remembering.recall(owned, "digest");
        UUID slow = scope.readingShared(() -> IdempotencyKey.of(owned).orElseThrow().claim());
        otherThread(() -> scope.writingShared(() -> IdempotencyKey.takeOver(owned, slow, UUID.randomUUID(), clock.instant())));
        assertThatThrownBy(() -> scope.writingShared(() -> {
            Person.of("pip").orElseThrow().isNow("Renamed Too Late", Optional.empty());
            return null;
        })).isInstanceOf(Refused.class);
        assertThat(scope.readingShared(() -> Person.of("pip").orElseThrow().name())).isEqualTo(Cast.PIP.fullName());
    }

    @Test
    void marksItDoneWithTheDeedAndNotWithout() {
        Owned owned = new Owned(world.asker(Cast.PIP).person(), key);
        remembering.recall(owned, "digest");
        assertThatThrownBy(() -> scope.writingShared(() -> {
            throw new ArithmeticException("crash");
        })).isInstanceOf(ArithmeticException.class);
        assertThat(isDone(owned)).isFalse();
        scope.writingShared(() -> 1);
        assertThat(isDone(owned)).isTrue();
    }

    @Test
    void forgetsAfterADay() {
        Owned owned = crashed(Duration.ofHours(23), true);
        remembering.forgetOld();
        assertThat(scope.readingShared(() -> IdempotencyKey.of(owned))).isPresent();
        scope.writingShared(() -> IdempotencyKey.update("at = ?1", clock.instant().minus(Duration.ofHours(25))));
        assertThat(start(Cast.PIP, key, place).statusCode()).as("expired, though no job came by").isEqualTo(201);
        scope.writingShared(() -> IdempotencyKey.update("at = ?1", clock.instant().minus(Duration.ofHours(25))));
        remembering.forgetOld();
        assertThat(scope.readingShared(() -> IdempotencyKey.of(owned))).isEmpty();
    }

    @Test
    void leavesAnonymousCallsAlone() {
        Response examined = RestAssured.given().header("Idempotency-Key", key).contentType(ContentType.JSON).body("{}")
                .post("/api/v1/charter/examinations");
        assertThat(examined.statusCode()).isEqualTo(200);
        assertThat(examined.header("Idempotency-Replayed")).isNull();
    }

    /** One start that got as far as this when its server crashed, so long ago. */
    private Owned crashed(Duration ago, boolean done) {
        assertThat(start(Cast.PIP, key, place).statusCode()).isEqualTo(201);
        Owned owned = new Owned(world.asker(Cast.PIP).person(), key);
        scope.writingShared(() -> IdempotencyKey.update(
                "at = ?1, done = ?2, status = null where personId = ?3 and name = ?4",
                clock.instant().minus(ago), done, owned.personId(), owned.name()));
        return owned;
    }

    private boolean isDone(Owned owned) {
        return scope.readingShared(() -> IdempotencyKey.of(owned).orElseThrow().isDone());
    }

    private long started() {
        return Stream.of(Cast.PIP, Cast.NOOR).map(IdempotencyTest::chaptersOf).flatMap(List::stream)
                .filter(one -> String.valueOf(one.get("place")).startsWith(place)).count();
    }

    private static List<Map<String, Object>> chaptersOf(Cast one) {
        return RestAssured.given().auth().oauth2(As.tokenOf(one.username())).get(START).jsonPath().getList("$");
    }

    private static Response start(Cast one, String key, String place) {
        var request = RestAssured.given().auth().oauth2(As.tokenOf(one.username())).contentType(ContentType.JSON).body(Map.of("place", place));
        return (key == null ? request : request.header("Idempotency-Key", key)).post(START);
    }

    private static void otherThread(Runnable work) {
        Thread thread = new Thread(work);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
