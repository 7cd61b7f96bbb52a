package org.nhshdx.tenant.licence;

import java.time.LocalDate;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.brand.Umbrella;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Standing;
import org.nhshdx.tenant.problem.Refused;

/**
 * A chapter that may use its name today, held still while something is done to what else it is licensed for.
 *
 * @param nameEnds the last day of the licence for the name, which no other outlasts
 */
record UnderTheName(Chapter chapter, LocalDate nameEnds) {

    /** Whoever comes second waits here and sees what the first has done; refused to a chapter outside the umbrella. */
    static UnderTheName locked(LocalDate today) {
        Chapter chapter = held();
        Umbrella umbrella = Umbrella.over(chapter, Licence.forTheName());
        umbrella.whyNotOn(today).ifPresent(reason -> {
            throw Refused.conflict("No asset can be used without the name, and the chapter may not use it now. " + reason);
        });
        return new UnderTheName(chapter, umbrella.until().orElseThrow());
    }

    /** The same where the name itself is asked for: there is nothing that it could outlast. */
    static UnderTheName lockedForTheName() {
        Chapter chapter = held();
        if (chapter.standing() != Standing.ACTIVE) {
            throw Refused.conflict("The chapter is %s, so its licence for the name can't be renewed.".formatted(chapter.standing().code()));
        }
        return new UnderTheName(chapter, LocalDate.MAX);
    }

    static UnderTheName locked(boolean forTheName, LocalDate today) {
        return forTheName ? lockedForTheName() : locked(today);
    }

    static Chapter held() {
        return Chapter.inScopeLocked().orElseThrow(() -> Refused.notFound("There is no such chapter."));
    }

    /** That day, or the last of the name where it comes first. */
    LocalDate notAfterTheName(LocalDate day) {
        return day.isAfter(nameEnds) ? nameEnds : day;
    }
}
