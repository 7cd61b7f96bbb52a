package org.nhshdx.tenant.charter;

import org.nhshdx.core.event.EventFacts;
import org.nhshdx.tenant.charter.principle.Surroundings;

/** Looks around an event that isn't one of ours; whoever keeps the calendar implements it as a bean. */
public interface LookingAround {

    /** Other days near in time, whose its sign-up link is, and what is known of its sponsors. */
    Surroundings around(EventFacts facts);
}
