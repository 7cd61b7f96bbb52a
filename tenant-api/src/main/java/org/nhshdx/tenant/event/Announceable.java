package org.nhshdx.tenant.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.brand.Umbrella;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.tenant.publication.Freeze;
import org.nhshdx.tenant.scope.Scope;

/** Says whether a chapter may announce at all today: under the umbrella, with a licence for its name in force and no page frozen. */
@ApplicationScoped
public class Announceable {

    @Inject
    Scope scope;

    @Inject
    Freeze freeze;

    @Inject
    Clock clock;

    /** Why it may not, in a sentence; empty when it may. */
    public Optional<String> whyNot(UUID chapter) {
        return scope.reading(chapter, this::whyNotInScope);
    }

    Optional<String> whyNotInScope() {
        return Umbrella.over(Chapter.inScope().orElseThrow(), Licence.forTheName())
                .whyNotOn(LocalDate.now(clock))
                .map(reason -> "An event is announced under the name that its chapter is licensed for. " + reason)
                .or(freeze::whyNothingNew);
    }
}
