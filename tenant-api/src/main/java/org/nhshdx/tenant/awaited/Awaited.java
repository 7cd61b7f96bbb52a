package org.nhshdx.tenant.awaited;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something of a chapter that goes on only when somebody does their part.
 *
 * @param what in a sentence that names who did it last or what is to be done
 * @param at where on the chapter's desk it stands, such as {@code events/spring}
 * @param event the event it is about; empty when it is about the whole chapter
 * @param since when it began to wait
 * @param until the day that was promised, or by which it has to be done; empty where there is none
 */
public record Awaited(Turn turn, String what, String at, Optional<UUID> event, LocalDate since, Optional<LocalDate> until) {

    /** Whether its day is past. */
    public boolean isLateOn(LocalDate today) {
        return until.filter(day -> day.isBefore(today)).isPresent();
    }

    /** Whether the organisers have to do something. */
    public boolean isYours() {
        return turn == Turn.ORGANISERS;
    }
}
