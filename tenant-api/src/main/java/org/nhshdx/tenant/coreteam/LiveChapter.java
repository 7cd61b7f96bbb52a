package org.nhshdx.tenant.coreteam;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nhshdx.core.chapter.ApplicationAnswers;
import org.nhshdx.tenant.charter.GivenJudgement;
import org.nhshdx.tenant.charter.GrantedWaiver;
import org.nhshdx.tenant.charter.Rulings;

/** A chapter under the charter: what it said in its application, its events to come, and what was waived and judged. */
public record LiveChapter(
        UUID id, String slug, String place, Optional<ApplicationAnswers> said, List<LiveEvent> events,
        List<Ruled<GrantedWaiver>> waivers, List<Ruled<GivenJudgement>> judgements) {

    /** A ruling, and the event it is for; empty when it is for the whole chapter. */
    record Ruled<T>(UUID chapter, Optional<UUID> event, T ruling) {

        boolean countsFor(Optional<UUID> asked) {
            return event.isEmpty() || event.equals(asked);
        }
    }

    /** What counts for this event; for the chapter by itself when it is none. */
    public Rulings rulings(Optional<UUID> event) {
        return new Rulings(counting(waivers, event).toList(), counting(judgements, event).toList());
    }

    private static <T> Stream<T> counting(List<Ruled<T>> rulings, Optional<UUID> event) {
        return rulings.stream().filter(one -> one.countsFor(event)).map(Ruled::ruling);
    }
}
