package org.nhshdx.tenant.call;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.chapter.Call;
import org.nhshdx.core.event.EventDay;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.tenant.scope.LondonClock;
import org.nhshdx.tenant.scope.Names;

/**
 * A call with the core team as both sides see it.
 *
 * @param caller who of the core team calls
 * @param open whether it can still be moved or called off
 */
public record CallOnDesk(
        UUID id, LocalDate day, LocalTime starts, LocalTime ends, String how, String about, String caller, boolean open, int version) {

    static CallOnDesk of(Call call, Names names, boolean open) {
        EventDay day = day(call.terms());
        return new CallOnDesk(
                call.id(), day.date(), day.starts(), day.ends(), call.terms().how(), call.terms().about(),
                names.of(call.arrangedBy()), open, call.version());
    }

    /** "Saturday 14 April 2018, 7pm to 7.30pm". */
    public String inWords() {
        return inWords(new EventDay(day, starts, ends, null));
    }

    /** What can be followed to get there; empty when it is a telephone number. */
    public Optional<String> link() {
        return how.matches("https://\\S+") ? Optional.of(how) : Optional.empty();
    }

    static String when(Call.Terms terms) {
        return inWords(day(terms));
    }

    private static String inWords(EventDay day) {
        return new EventDays(List.of(day)).inWords() + ", " + day.timesInWords();
    }

    private static EventDay day(Call.Terms terms) {
        var starts = terms.startsAt().atZone(LondonClock.ZONE);
        return new EventDay(starts.toLocalDate(), starts.toLocalTime(), terms.endsAt().atZone(LondonClock.ZONE).toLocalTime(), null);
    }
}
