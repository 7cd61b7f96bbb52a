package org.nhshdx.tenant.checklist;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.tenant.problem.Refused;

/**
 * What somebody wants of a thing to do.
 *
 * @param day a day set by hand; empty to count it back from the event
 * @param owner the organiser who does it
 */
public record ItemPlan(String words, Optional<LocalDate> day, Optional<UUID> owner) {

    private static final int LONGEST = 300;

    String checkedWords() {
        String said = words == null ? "" : words.strip();
        if (said.isEmpty()) {
            throw Refused.invalid("words", "Say what has to be done.");
        }
        if (said.length() > LONGEST) {
            throw Refused.invalid("words", "Shorten this to %d characters; it has %d.".formatted(LONGEST, said.length()));
        }
        return said;
    }

    /** The day set by hand, if it is one that a day of ours could have. */
    Optional<LocalDate> checkedDay() {
        if (day.filter(one -> one.getYear() < 2000 || one.getYear() > 2999).isPresent()) {
            throw Refused.invalid("day", "Give a day between the years 2000 and 2999.");
        }
        return day;
    }

    /** The person behind the organiser, who has to be in the chapter in scope. */
    Optional<UUID> ownerPerson() {
        return owner.map(id -> Organiser.<Organiser>findByIdOptional(id)
                .map(Organiser::personId)
                .orElseThrow(() -> Refused.invalid("owner", "Choose somebody who is in your chapter.")));
    }
}
