package org.nhshdx.tenant.publication;

import org.nhshdx.core.event.Event;
import org.nhshdx.core.publication.EventPage;

/** Says what the public may read of an event; whoever knows events implements it as a bean. */
public interface EventsOnShow {

    /** Call it inside the chapter's scope, for an event that the public may know of. */
    EventPage page(Event event);
}
