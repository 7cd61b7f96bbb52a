package org.nhshdx.tenant.awaited;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.nhshdx.tenant.coreteam.WorkingDays;
import org.nhshdx.tenant.scope.Scope;

/** Reads what of a chapter waits on whom, by the day it was promised; what has no day comes last. */
@ApplicationScoped
public class AwaitedReader {

    private static final Comparator<Awaited> BY_DAY =
            Comparator.comparing((Awaited one) -> one.until().orElse(LocalDate.MAX)).thenComparing(Awaited::since).thenComparing(Awaited::what);

    @Inject
    Scope scope;

    @Inject
    WorkingDays workingDays;

    @Inject
    Clock clock;

    public List<Awaited> of(UUID chapter) {
        LocalDate today = LocalDate.now(clock);
        return scope.reading(chapter, () -> {
            EventsHere events = EventsHere.now();
            return Stream.concat(new CoreTeamsTurn(events, workingDays).all(), new OrganisersTurn(events, today).all())
                    .sorted(BY_DAY)
                    .toList();
        });
    }
}
