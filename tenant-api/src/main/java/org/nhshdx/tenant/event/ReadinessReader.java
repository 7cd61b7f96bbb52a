package org.nhshdx.tenant.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventState;
import org.nhshdx.tenant.scope.Scope;

/** Reads how ready a chapter's events are that are planned or announced, the next first; what has no date comes last. */
@ApplicationScoped
public class ReadinessReader {

    private static final Set<EventState> AHEAD = Set.of(EventState.DRAFT, EventState.ANNOUNCED);

    @Inject
    Scope scope;

    @Inject
    Examining examining;

    public List<EventAhead> of(UUID chapter) {
        return scope.reading(chapter, () -> Event.all().stream()
                .filter(event -> AHEAD.contains(event.state()))
                .map(event -> new EventAhead(EventInBrief.of(event), examining.examine(event)))
                .sorted(Comparator.comparing(ahead -> ahead.event().firstDay().orElse(LocalDate.MAX)))
                .toList());
    }
}
