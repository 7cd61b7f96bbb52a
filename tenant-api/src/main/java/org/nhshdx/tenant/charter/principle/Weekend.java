package org.nhshdx.tenant.charter.principle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Days are on days off. */
final class Weekend extends Promise implements FactsPrinciple {

    private static final Set<DayOfWeek> DAYS_OFF = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Weekends weekends;

    Weekend(BankHolidays holidays) {
        super(
                "weekend",
                Check.AUTO,
                "Every day is a Saturday or a Sunday.",
                "Those who care for patients in the week, and those who work for somebody else, can only come then.");
        this.weekends = new Weekends(holidays);
    }

    @Override
    public Verdict examine(Subject subject, Parameters parameters) {
        return subject.dates()
                .map(dates -> examine(dates, subject))
                .orElseGet(() -> Verdict.unanswered("Give the date of each day: a Saturday or a Sunday."));
    }

    private Verdict examine(List<LocalDate> dates, Subject subject) {
        var workdays = dates.stream()
                .filter(date -> !DAYS_OFF.contains(date.getDayOfWeek()))
                .toList();
        if (workdays.isEmpty()) {
            return Verdict.kept(
                    dates.isEmpty()
                            ? "no days"
                            : InWords.list(dates.stream().map(InWords::day).toList()));
        }
        return Verdict.broken(
                InWords.list(workdays.stream().map(InWords::day).toList()),
                weekends.moveFrom(
                                workdays.get(0),
                                dates.size(),
                                Optional.ofNullable(subject.event().nation()))
                        + ", or ask the core team for a waiver and say why.");
    }
}
