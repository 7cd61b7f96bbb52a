package org.nhshdx.tenant.licence;

import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.event.Event;

/** An event by its address and by what it is called. */
public record EventNamed(String event, String title) {

    static EventNamed of(Event event) {
        return new EventNamed(event.slug(), Optional.ofNullable(event.facts().title()).orElse(event.slug()));
    }

    /** Call it inside the chapter's scope. */
    static Optional<EventNamed> with(UUID id) {
        return Event.with(id).map(EventNamed::of);
    }
}
