package org.nhshdx.tenant.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.tenant.charter.LookingAround;
import org.nhshdx.tenant.charter.principle.Surroundings;
import org.nhshdx.tenant.scope.Scope;

/** Looks around an event of which nothing is known but what somebody says of it. */
@ApplicationScoped
class LookingAroundStrangers implements LookingAround {

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    @Override
    public Surroundings around(EventFacts facts) {
        return scope.readingShared(() -> new Vicinity(facts, new AskedForOne(facts, LocalDate.now(clock)), Optional.empty()).aroundAStranger());
    }
}
