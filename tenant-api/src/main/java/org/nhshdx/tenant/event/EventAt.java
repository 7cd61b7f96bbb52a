package org.nhshdx.tenant.event;

import org.nhshdx.core.event.Event;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Refused;

/** Finds the event that an address names, in the chapter in scope. */
public final class EventAt {

    private EventAt() {}

    public static Event slug(String slug) {
        return Event.at(slug).orElseThrow(EventAt::notFound);
    }

    /** Locks it, so that of two people who change it at once the second is told. */
    public static Event locked(String slug) {
        return Event.locked(slug).orElseThrow(EventAt::notFound);
    }

    /** Locks it and makes sure that it is still what the person saw. */
    public static Event locked(String slug, int version) {
        Event event = locked(slug);
        Attempt.onVersion(version, event.version());
        return event;
    }

    private static Refused notFound() {
        return Refused.notFound("There is no such event in this chapter.");
    }
}
