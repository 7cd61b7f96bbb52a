package org.nhshdx.tenant.brand;

import java.time.LocalDate;
import java.util.Optional;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.brand.LicenceState;
import org.nhshdx.core.brand.Umbrella;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Standing;
import org.nhshdx.tenant.charter.principle.InWords;

/** Whether the chapter in scope may use its name, without which no asset can be used; every desk asks here. */
public final class NameInForce {

    private NameInForce() {}

    /** Why it may not on that day in London, in a sentence for its organisers; empty when it may. */
    public static Optional<String> whyNotOn(LocalDate day) {
        Chapter chapter = Chapter.inScope().orElseThrow();
        Optional<Licence> name = Licence.forTheName();
        return Umbrella.over(chapter, name).whyNotOn(day).map(forThePublic -> chapter.standing() == Standing.ACTIVE
                ? name.map(licence -> sentence(licence, day)).orElse(forThePublic)
                : forThePublic);
    }

    private static String sentence(Licence name, LocalDate day) {
        LicenceState state = name.stateOn(day);
        String more = state == LicenceState.EXPIRED ? "it ended on " + InWords.day(name.validUntil()) + "." : name.reason().orElse("ask the core team.");
        return "Your name licence is %s, so no asset can be used now: %s".formatted(state.inWords(), more);
    }
}
