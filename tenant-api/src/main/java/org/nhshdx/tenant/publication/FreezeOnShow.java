package org.nhshdx.tenant.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.live.LiveFinding;
import org.nhshdx.core.live.LivePage;
import org.nhshdx.core.publication.Frozen;
import org.nhshdx.tenant.scope.LondonClock;

/** Gathers what a page says of itself while it is frozen: since when, and which promises it doesn't keep. */
final class FreezeOnShow {

    private FreezeOnShow() {}

    /** Of that event's page, or of the chapter's own; empty unless it is frozen. */
    static Optional<Frozen> of(Optional<UUID> event) {
        return LivePage.of(event).map(LiveFinding::freezing).filter(findings -> !findings.isEmpty()).map(FreezeOnShow::note);
    }

    private static Frozen note(List<LiveFinding> findings) {
        LocalDate since = LocalDate.ofInstant(findings.get(0).sightings().foundAt(), LondonClock.ZONE);
        return new Frozen(since, findings.stream().map(LiveFinding::promise).toList());
    }
}
