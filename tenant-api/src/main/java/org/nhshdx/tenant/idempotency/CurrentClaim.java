package org.nhshdx.tenant.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.idempotency.IdempotencyKey;

/** The idempotency key that this request holds while it is being done, if it came with one. */
@RequestScoped
class CurrentClaim {

    private Held held;

    void hold(IdempotencyKey.Owned key, UUID claim) {
        this.held = new Held(key, claim);
    }

    /** The deed is over: what is written from now on isn't part of it. */
    Optional<Held> letGo() {
        Optional<Held> last = held();
        this.held = null;
        return last;
    }

    Optional<Held> held() {
        return Optional.ofNullable(held);
    }

    /** A key and the proof that it is this request's to finish. */
    record Held(IdempotencyKey.Owned key, UUID claim) {}
}
