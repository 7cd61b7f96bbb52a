package org.nhshdx.tenant.checklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.core.event.ChecklistItem;
import org.nhshdx.core.event.ItemKind;

/**
 * Something to do as its chapter sees it.
 *
 * @param source its id in the handbook; empty for the chapter's own
 * @param day by when; empty while the event has no date and nobody set one
 * @param byHand whether somebody set the day, so that it stays when the event moves
 * @param doneBy who marked it as done; empty when the event itself tells that it is
 * @param owner the organiser who does it; empty when nobody does, or whoever did has left
 */
public record ItemOnDesk(
        UUID id, Optional<String> source, String words, ItemKind kind, Optional<Integer> daysBefore, Optional<LocalDate> day,
        boolean byHand, Optional<Owner> owner, Optional<Instant> doneAt, Optional<String> doneBy, boolean dropped, int version) {

    /** An organiser of the chapter, by id and name. */
    public record Owner(UUID organiser, String name) {

        static Owner of(Organiser organiser) {
            return new Owner(organiser.id(), organiser.name());
        }
    }

    static ItemOnDesk of(ChecklistItem item, Optional<LocalDate> firstDay, Optional<Instant> doneAt, Team team) {
        return new ItemOnDesk(
                item.id(), item.source(), item.words(), item.kind(), item.daysBefore(), item.day(firstDay),
                item.byHand().isPresent(), item.owner().flatMap(team::owner), doneAt, item.doneBy().map(team::name),
                item.isDropped(), item.version());
    }

    /** Whether it still has to be done. */
    public boolean isOpen() {
        return !dropped && doneAt.isEmpty();
    }

    /** Whether it was done and still stands on the list. */
    public boolean isDone() {
        return !dropped && doneAt.isPresent();
    }
}
