package org.nhshdx.tenant.idempotency;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.nhshdx.core.idempotency.IdempotencyKey;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Scope;

/**
 * Marks the key done in the very transaction of the deed, so that a crash leaves either both or neither.
 *
 * <p>A request that was so slow that another took its key over fails here, and its deed is taken back.
 */
@ApplicationScoped
class MarkingDone implements Scope.Closing {

    @Inject
    CurrentClaim current;

    @Override
    public void close() {
        if (Arc.container().requestContext().isActive()) {
            current.held().ifPresent(MarkingDone::finish);
        }
    }

    private static void finish(CurrentClaim.Held held) {
        if (!IdempotencyKey.finish(held.key(), held.claim())) {
            throw Refused.conflict("Another request with this Idempotency-Key is doing it.");
        }
    }
}
