package org.nhshdx.tenant.live;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nhshdx.core.live.Fault;

/**
 * What one look at a live page saw.
 *
 * @param event whose page it is; empty for the chapter's own
 * @param title what the page is called
 * @param path its address on the site
 * @param faults the promises it doesn't keep
 * @param unsure the promises that our own templates break, so that this look says nothing of them
 * @param trouble why it could not be examined; then there are no faults
 */
record Look(
        Optional<UUID> event, String title, String path, List<Fault> faults, Set<String> unsure, Optional<String> trouble) {

    /** The page could not be examined: that is ours, and nothing follows from it. */
    static Look failed(Optional<UUID> event, String title, String path, String trouble) {
        return new Look(event, title, path, List.of(), Set.of(), Optional.of(trouble));
    }

    /** Whether all of it was examined. */
    boolean isWhole() {
        return trouble.isEmpty() && unsure.isEmpty();
    }

    /** Whether this page breaks that promise. */
    Optional<Fault> fault(String principle) {
        return faults.stream().filter(fault -> fault.principle().equals(principle)).findFirst();
    }
}
