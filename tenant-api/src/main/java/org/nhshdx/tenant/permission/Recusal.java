package org.nhshdx.tenant.permission;

import org.nhshdx.core.chapter.Decision;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;

/** Nobody decides on their own chapter: the gate has checked it, and every decision checks it again in its transaction. */
public final class Recusal {

    private Recusal() {}

    /** Call it inside the chapter's scope; whoever once stepped aside there has done so for all of it. */
    public static void check(Asker by) {
        if (Decision.hasSteppedAside(by.person())) {
            throw Refused.forbidden("You have stepped aside from this one. Somebody else of the core team decides.");
        }
        if (!by.coreTeam() || Organiser.of(by.person()).isPresent()) {
            throw Refused.forbidden("Nobody decides on their own chapter. Somebody else of the core team will.");
        }
    }
}
