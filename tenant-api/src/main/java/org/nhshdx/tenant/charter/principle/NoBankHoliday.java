package org.nhshdx.tenant.charter.principle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.place.Nation;

/** Long weekends belong to families. */
final class NoBankHoliday extends Promise implements FactsPrinciple {

    private final BankHolidays holidays;
    private final Weekends weekends;

    NoBankHoliday(BankHolidays holidays) {
        super(
                "no-bank-holiday",
                Check.AUTO,
                "No day is a bank holiday, nor the Saturday or Sunday of a weekend whose Friday before or Monday after"
                        + " is one, in that UK nation as observed that year.",
                "Long weekends belong to families, and wards are short of staff as it is.");
        this.holidays = holidays;
        this.weekends = new Weekends(holidays);
    }

    @Override
    public Verdict examine(Subject subject, Parameters parameters) {
        var nation = subject.event().nation();
        if (nation == null) {
            return Verdict.unanswered(
                    "Say whose bank holidays apply: England's, Wales's, Scotland's or Northern Ireland's.");
        }
        return subject.dates()
                .map(dates -> examine(dates, nation))
                .orElseGet(() -> Verdict.unanswered("Give the date of each day."));
    }

    private Verdict examine(List<LocalDate> dates, Nation nation) {
        var spoilt = dates.stream()
                .flatMap(date -> holidays.around(date, nation).map(holiday -> evidence(date, holiday)).stream())
                .toList();
        if (spoilt.isEmpty()) {
            return Verdict.kept("no bank holiday near");
        }
        return Verdict.broken(
                InWords.list(spoilt),
                weekends.moveFrom(dates.get(0), dates.size(), Optional.of(nation))
                        + ", or ask the core team for a waiver and say why.");
    }

    private static String evidence(LocalDate day, BankHolidays.BankHoliday holiday) {
        var named = " is a bank holiday: " + holiday.name();
        return day.equals(holiday.date())
                ? InWords.day(day) + named
                : InWords.day(day) + " is in a long weekend (" + InWords.day(holiday.date()) + named + ")";
    }
}
