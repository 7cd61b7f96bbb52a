package org.nhshdx.tenant.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nhshdx.core.event.Waiver;
import org.nhshdx.core.event.WaiverState;

/** A waiver beside the others of its principle for the same event or the same whole chapter. */
record Renewal(Waiver waiver, List<Waiver> all) {

    private static final Set<WaiverState> GRANTED = Set.of(WaiverState.IN_FORCE, WaiverState.ENDED);

    /** Whether the same may be asked for again: this one ends soon or has ended, and none waits or reaches further. */
    boolean isOpen(LocalDate today) {
        return waiver.state() == WaiverState.IN_FORCE
                && (waiver.isToRenew(today) || today.isAfter(waiver.until()))
                && others().noneMatch(other -> other.isWaiting() || granted(other) && other.until().isAfter(waiver.until()));
    }

    /** The one that was granted last, for whoever decides on this one. */
    Optional<Waiver> earlier() {
        return waiver.isWaiting() ? others().filter(Renewal::granted).max(Comparator.comparing(Waiver::until)) : Optional.empty();
    }

    private Stream<Waiver> others() {
        return all.stream().filter(other -> !other.id().equals(waiver.id()))
                .filter(other -> other.principle().equals(waiver.principle()) && other.eventId().equals(waiver.eventId()));
    }

    private static boolean granted(Waiver other) {
        return GRANTED.contains(other.state());
    }
}
