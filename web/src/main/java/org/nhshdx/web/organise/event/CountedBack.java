package org.nhshdx.web.organise.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.event.EventState;
import org.nhshdx.tenant.event.EventOnDesk;
import org.nhshdx.web.words.Dates;
import org.nhshdx.web.words.Lists;

/**
 * Something to do by a day that is counted back from the event.
 *
 * @param when "by Saturday 27 February 2027, in 12 days"
 */
public record CountedBack(String words, String when, boolean done) {

    /** What experience says, and how many days before the first day. */
    private enum Step {
        ROOM(84, "Have the rooms, the Wi-Fi and the step-free route promised in writing"),
        ANNOUNCE(56, "Announce the day"),
        REACH_OUT(42, "Write to those who would not come by themselves"),
        ROUTE(35, "Walk the step-free route yourselves, with a wheelchair"),
        KITCHEN(15, "Tell the kitchen how many eat what"),
        LETTER(7, "Write to everybody who has signed up: how to get in, what to bring"),
        BADGES(3, "Print badges, signs and a way to say “no photographs”");

        private final int days;
        private final String words;

        Step(int days, String words) {
            this.days = days;
            this.words = words;
        }
    }

    /** None while the event has no date, or once it is over or called off. */
    static List<CountedBack> of(EventOnDesk event, LocalDate today) {
        Optional<LocalDate> first = EventDays.of(event.facts()).first();
        boolean ahead = event.state() == EventState.DRAFT || event.state() == EventState.ANNOUNCED;
        if (first.isEmpty() || !ahead || first.get().isBefore(today)) {
            return List.of();
        }
        return Stream.of(Step.values()).map(step -> of(step, first.get(), event, today)).toList();
    }

    private static CountedBack of(Step step, LocalDate first, EventOnDesk event, LocalDate today) {
        LocalDate by = first.minusDays(step.days);
        boolean done = step == Step.ANNOUNCE && event.state() == EventState.ANNOUNCED;
        return new CountedBack(step.words, "by " + Dates.inWords(by) + away(ChronoUnit.DAYS.between(today, by)), done);
    }

    private static String away(long days) {
        if (days < 0) {
            return "";
        }
        return days == 0 ? ", which is today" : ", in " + Lists.of(days, "day", "days");
    }
}
