package org.nhshdx.tenant.awaited;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nhshdx.core.event.Event;

/** The events of the chapter in scope by their ids, looked up once. */
record EventsHere(Map<UUID, Event> byId) {

    static EventsHere now() {
        return new EventsHere(Event.all().stream().collect(Collectors.toMap(Event::id, Function.identity())));
    }

    /** Where it is looked after: the event's desk, or all events' for what is about the whole chapter. */
    String desk(Optional<UUID> event) {
        return event.map(byId::get).map(one -> "events/" + one.slug()).orElse("events");
    }

    /** " for NHSHDx Leeds", or " for all your days". */
    String named(Optional<UUID> event) {
        return event.map(byId::get)
                .map(one -> " for " + Optional.ofNullable(one.facts().title()).orElse("a day without a name"))
                .orElse(" for all your days");
    }
}
