package org.nhshdx.tenant.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.nhshdx.tenant.scope.Scope;

/** Reads all that is unfinished in a chapter, what has a day first and by that day. */
@ApplicationScoped
public class DutyReader {

    @Inject
    Scope scope;

    @Inject
    Instance<Unfinished> kinds;

    @Inject
    Clock clock;

    public List<Duty> of(UUID chapter) {
        LocalDate today = LocalDate.now(clock);
        return scope.reading(chapter, () -> kinds.stream()
                .flatMap(kind -> kind.duties(today).stream())
                .sorted(Comparator.comparing((Duty duty) -> duty.by().orElse(LocalDate.MAX)).thenComparing(Duty::what))
                .toList());
    }
}
