package org.nhshdx.tenant.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventState;
import org.nhshdx.tenant.event.EventAt;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Scope;

/** Reads what a chapter has to do for its events. */
@ApplicationScoped
public class ChecklistReader {

    @Inject
    Scope scope;

    public Checklist of(UUID chapter, String event) {
        return scope.reading(chapter, () -> Checklist.of(EventAt.slug(event)));
    }

    public ItemOnDesk item(UUID chapter, String event, UUID item) {
        return of(chapter, event).items().stream()
                .filter(one -> one.id().equals(item))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("There is no such item on this checklist."));
    }

    /** The lists of all events that weren't called off. */
    public List<Checklist> all(UUID chapter) {
        return scope.reading(chapter, () -> Event.all().stream()
                .filter(event -> event.state() != EventState.CALLED_OFF)
                .map(Checklist::of)
                .toList());
    }
}
