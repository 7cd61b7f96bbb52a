package org.nhshdx.tenant.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.nhshdx.core.publication.PublicChapter;
import org.nhshdx.tenant.scope.LondonClock;
import org.nhshdx.tenant.scope.Scope;

/** Reads how far examining the live pages has come since midnight. */
@ApplicationScoped
public class NightReader {

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    public Night tonight() {
        LocalDate today = LocalDate.now(clock);
        Instant midnight = today.atStartOfDay(LondonClock.ZONE).toInstant();
        return scope.readingShared(() -> new Night(
                PublicChapter.countUnderUmbrella(today), PublicChapter.countExaminedSince(midnight, today),
                PublicChapter.countFailedSince(midnight, today), PublicChapter.lastLook()));
    }

    /**
     * How far it has come.
     *
     * @param chapters how many are to be examined
     * @param examined how many were, with all of their pages
     * @param failed how many were tried and not examined wholly, which is ours
     * @param last when a chapter was last looked at
     */
    public record Night(long chapters, long examined, long failed, Optional<Instant> last) {}
}
