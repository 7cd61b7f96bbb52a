package org.nhshdx.tenant.charter.principle;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhshdx.core.event.EventDay;
import org.nhshdx.core.event.ScheduleItem;

/** Everybody goes home at night. */
final class NotOvernight extends Promise implements FactsPrinciple {

    NotOvernight() {
        super(
                "not-overnight",
                Check.AUTO,
                "The day ends by [latest] and nobody works or sleeps at the venue overnight.",
                "Tired people make mistakes, and parents, carers and shift workers have homes to go to.");
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                Figure.time("latest", "When a day ends at the latest", "16:00", "23:30", Figure.Stricter.LESS),
                Figure.time("earliest", "When a day starts at the earliest", "04:00", "10:00", Figure.Stricter.MORE));
    }

    @Override
    public Verdict examine(Subject subject, Parameters parameters) {
        var days = subject.days().orElse(List.of());
        var schedule = Given.list(subject.event().schedule()).orElse(List.of());
        var trouble = Stream.concat(
                        days.stream().map(day -> trouble(day, parameters)),
                        schedule.stream().map(item -> trouble(item, parameters)))
                .flatMap(Optional::stream)
                .toList();
        if (!trouble.isEmpty()) {
            return Verdict.broken(
                    InWords.list(trouble),
                    "End each day by " + parameters.time("latest") + ", on the day it began, and start it at "
                            + parameters.time("earliest") + " or later.");
        }
        if (subject.days().isEmpty() || days.stream().anyMatch(day -> day.starts() == null || day.ends() == null)) {
            return Verdict.unanswered("Say for each day when it starts and when it ends.");
        }
        var last = days.stream().map(EventDay::ends).max(LocalTime::compareTo);
        return Verdict.kept(last.map(time -> "ends at " + time).orElse("no days"));
    }

    private static Optional<String> trouble(EventDay day, Parameters parameters) {
        var name = day.date() == null ? "a day" : InWords.day(day.date());
        if (day.ends() != null && day.ends().isAfter(parameters.time("latest"))) {
            return Optional.of(name + " ends at " + day.ends());
        }
        if (day.starts() != null && day.ends() != null && !day.ends().isAfter(day.starts())) {
            return Optional.of(name + " starts at " + day.starts() + " and ends at " + day.ends() + " the next day");
        }
        if (day.starts() != null && day.starts().isBefore(parameters.time("earliest"))) {
            return Optional.of(name + " starts at " + day.starts());
        }
        return Optional.empty();
    }

    private static Optional<String> trouble(ScheduleItem item, Parameters parameters) {
        return Optional.ofNullable(item.starts())
                .filter(time -> time.isAfter(parameters.time("latest")) || time.isBefore(parameters.time("earliest")))
                .map(time -> Given.text(item.title()).map(InWords::quoted).orElse("something") + " is at " + time);
    }
}
