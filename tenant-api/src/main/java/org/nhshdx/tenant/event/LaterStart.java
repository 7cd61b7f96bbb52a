package org.nhshdx.tenant.event;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nhshdx.core.event.EventDay;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.ScheduleItem;
import org.nhshdx.tenant.problem.Advice;

/** A day that is to begin later than it did, while its timetable goes on as if it didn't. */
record LaterStart(EventFacts before, EventFacts after) {

    /** Advice for each day that would begin after what is first in its timetable. */
    List<Advice> advice() {
        return IntStream.range(0, days(after).size()).boxed()
                .filter(this::isAnother)
                .flatMap(day -> first(day).filter(time -> time.isBefore(start(after, day).orElse(time))).map(time -> advice(day, time)).stream())
                .toList();
    }

    private static Advice advice(int day, LocalTime first) {
        return new Advice("facts.days[%d].starts".formatted(day),
                "The timetable of this day begins at %s. Change that first, or begin by then.".formatted(EventDay.clock(first)));
    }

    private boolean isAnother(int day) {
        return !start(before, day).equals(start(after, day));
    }

    private Optional<LocalTime> first(int day) {
        return Optional.ofNullable(after.schedule()).orElse(List.of()).stream()
                .filter(item -> item != null && item.starts() != null && Objects.equals(Optional.ofNullable(item.day()).orElse(1), day + 1))
                .map(ScheduleItem::starts)
                .min(Comparator.naturalOrder());
    }

    private static Optional<LocalTime> start(EventFacts facts, int day) {
        return days(facts).stream().skip(day).findFirst().map(EventDay::starts);
    }

    private static List<EventDay> days(EventFacts facts) {
        return Optional.ofNullable(facts.days()).orElse(List.of()).stream().filter(Objects::nonNull).toList();
    }
}
