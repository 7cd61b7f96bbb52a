package org.nhshdx.tenant.waiver;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nhshdx.core.event.Waiver;
import org.nhshdx.core.event.WaiverState;
import org.nhshdx.tenant.coreteam.TwoPeople;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.tenant.scope.Scope;

/** Which waivers wait for somebody other than the asker, who has asked for them or proposed them. */
@Named
@RequestScoped
public class OwnWaivers {

    @Inject
    Scope scope;

    @Inject
    TwoPeople twoPeople;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    /** Whether the next deed on it is another person's. */
    public boolean has(UUID waiver) {
        UUID asker = person.asker().person();
        return scope.reading(chapter.id(), () -> Waiver.with(waiver).filter(found -> isOwn(found, asker)).isPresent());
    }

    /** Whether the asker and whoever proposed it count as two people. */
    public boolean mayBeConfirmed(UUID waiver) {
        return scope.reading(chapter.id(), () -> Waiver.with(waiver).flatMap(Waiver::proposedBy))
                .filter(proposer -> !twoPeople.areOne(person.asker(), proposer))
                .isPresent();
    }

    private static boolean isOwn(Waiver waiver, UUID asker) {
        Optional<UUID> proposer = waiver.proposedBy().filter(any -> waiver.state() == WaiverState.PROPOSED);
        return waiver.state().isWaiting()
                && Stream.of(waiver.askedBy(), proposer).flatMap(Optional::stream).anyMatch(asker::equals);
    }
}
