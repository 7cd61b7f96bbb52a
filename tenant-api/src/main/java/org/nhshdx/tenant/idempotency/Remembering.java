package org.nhshdx.tenant.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.idempotency.IdempotencyKey;
import org.nhshdx.core.idempotency.IdempotencyKey.Answer;
import org.nhshdx.core.idempotency.IdempotencyKey.Owned;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Scope;

/** Remembers requests for a day, so that one sent twice is done once and answered alike. */
@ApplicationScoped
public class Remembering {

    static final Duration KEPT = Duration.ofHours(24);

    /** Longer than any request takes: whoever hasn't finished by then has crashed, or can't finish any more. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    @Inject
    CurrentClaim current;

    /** The answer given before; or empty, and the key is this request's now. */
    public Optional<Answer> recall(Owned key, String digest) {
        UUID claim = UUID.randomUUID();
        Optional<Answer> known = scope.writingShared(() -> claimOrRecall(key, digest, claim));
        if (known.isEmpty()) {
            current.hold(key, claim);
        }
        return known;
    }

    private Optional<Answer> claimOrRecall(Owned key, String digest, UUID claim) {
        Instant now = clock.instant();
        IdempotencyKey.forgetBefore(key, now.minus(KEPT));
        if (IdempotencyKey.claim(key, digest, claim, now)) {
            return Optional.empty();
        }
        IdempotencyKey known = IdempotencyKey.of(key).orElseThrow(Remembering::inFlight);
        if (!known.isFor(digest)) {
            throw Refused.invalid("Idempotency-Key", "This key came with another request. Make a new one for each.");
        }
        return known.answer().or(() -> takeOver(known, key, claim, now));
    }

    /** One that was done but never answered is neither done again nor answered by guessing. */
    private static Optional<Answer> takeOver(IdempotencyKey known, Owned key, UUID claim, Instant now) {
        if (known.isDone()) {
            throw Refused.conflict("This was done, but the answer was lost. Look whether it is there before you ask with a new key.");
        }
        boolean abandoned = known.at().isBefore(now.minus(PATIENCE));
        if (!abandoned || !IdempotencyKey.takeOver(key, known.claim(), claim, now)) {
            throw inFlight();
        }
        return Optional.empty();
    }

    private static Refused inFlight() {
        return Refused.conflict("The first request with this Idempotency-Key isn't done yet. Try again in a moment.");
    }

    /** Whether this request came with a key that is its to finish. */
    public boolean isHolding() {
        return current.held().isPresent();
    }

    /** Keeps the answer to what was done; a refusal that did nothing frees the key, so that it may be tried again. */
    public void keep(Answer answer) {
        current.letGo().ifPresent(held -> scope.writingShared(() -> {
            IdempotencyKey.release(held.key(), held.claim());
            IdempotencyKey.of(held.key())
                    .filter(known -> known.isHeldBy(held.claim()) && answer.status() < 500)
                    .ifPresent(known -> known.answer(answer));
            return held;
        }));
    }

    /** @return how many were forgotten because their day is over */
    public long forgetOld() {
        return scope.writingShared(() -> IdempotencyKey.forgetBefore(clock.instant().minus(KEPT)));
    }
}
