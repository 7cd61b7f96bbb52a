package org.nhshdx.tenant.licence;

import java.time.LocalDate;
import java.util.Optional;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.brand.Umbrella;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.tenant.problem.Refused;

/** A chapter that may use its name today, held still while something is done to what else it is licensed for. */
record UnderTheName(Chapter chapter, LocalDate nameEnds) {

    /** Whoever comes second waits here and sees what the first has done; refused to a chapter outside the umbrella. */
    static UnderTheName locked(LocalDate today) {
        Chapter chapter = Chapter.inScopeLocked().orElseThrow(() -> Refused.notFound("There is no such chapter."));
        Umbrella umbrella = Umbrella.over(chapter, Licence.forTheName());
        umbrella.whyNotOn(today).ifPresent(reason -> {
            throw Refused.conflict("No asset can be used without the name, and the chapter may not use it now. " + reason);
        });
        return new UnderTheName(chapter, umbrella.until().orElseThrow());
    }

    /** The earlier of that day and the last day of the name. */
    LocalDate notAfterTheName(LocalDate day) {
        return day.isAfter(nameEnds) ? nameEnds : day;
    }

    Optional<LocalDate> refusable(LocalDate day) {
        return day.isAfter(nameEnds) ? Optional.of(nameEnds) : Optional.empty();
    }
}
