package org.nhshdx.tenant.waiver;

import java.util.Optional;
import org.nhshdx.core.event.Event;
import org.nhshdx.tenant.charter.Finding;

/** What stands in the way once a waiver has ended, of one event; of the chapter itself where there is none. */
record Broken(Optional<Event> event, Finding finding) {}
