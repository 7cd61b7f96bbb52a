package org.nhshdx.tenant.brand;

import java.time.LocalDate;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.brand.LicenceState;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Standing;
import org.nhshdx.tenant.permission.Recusal;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;

/** A chapter that was approved and its licence for the name, held still while something is done to either. */
record Licensed(Chapter chapter, Licence licence) {

    /** For one of the core team who isn't in the chapter; who comes second waits here and sees what the first has done. */
    static Licensed lockedFor(Asker by) {
        Recusal.check(by);
        return locked();
    }

    /** The same for nobody: only the calendar decides without being asked who it is. */
    static Licensed locked() {
        Chapter chapter = Chapter.inScopeLocked()
                .filter(Chapter::isPublic)
                .orElseThrow(() -> Refused.conflict("This chapter isn't approved, so it has no licence yet."));
        if (chapter.standing() == Standing.CLOSED) {
            throw Refused.conflict("This chapter has closed, and its licence has ended with it.");
        }
        Licence licence = Licence.forTheName()
                .orElseThrow(() -> Refused.conflict("This chapter has no licence for its name."));
        return new Licensed(chapter, licence);
    }

    /** Goes on only when the licence is in that state on that day. */
    void mustBe(LicenceState state, LocalDate today) {
        LicenceState now = licence.stateOn(today);
        if (now != state) {
            throw Refused.conflict("The licence for the name is %s, not %s: look again at the chapter before you decide."
                    .formatted(now.code(), state.code()));
        }
    }

    /** Goes on only when the chapter stands like that. */
    void mustStand(Standing standing) {
        if (chapter.standing() != standing) {
            throw Refused.conflict("The chapter is %s, not %s: look again at the chapter before you decide."
                    .formatted(chapter.standing().code(), standing.code()));
        }
    }
}
