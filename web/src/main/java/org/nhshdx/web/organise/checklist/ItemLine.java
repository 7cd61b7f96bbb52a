package org.nhshdx.web.organise.checklist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.nhshdx.tenant.checklist.ItemOnDesk;
import org.nhshdx.web.handbook.HandbookWords;
import org.nhshdx.web.words.Dates;
import org.nhshdx.web.words.Lists;

/**
 * Something to do as a line of a list.
 *
 * @param when "by Saturday 27 February 2027, in 12 days", or "12 weeks before" while the event has no date
 * @param late whether its day has passed and it isn't done
 */
public record ItemLine(ItemOnDesk item, String when, boolean late) {

    public static ItemLine of(ItemOnDesk item, LocalDate today) {
        boolean late = item.isOpen() && item.day().filter(day -> day.isBefore(today)).isPresent();
        return new ItemLine(item, item.day().map(day -> by(day, today)).orElseGet(() -> counted(item.daysBefore())), late);
    }

    private static String by(LocalDate day, LocalDate today) {
        return "by " + Dates.inWords(day) + away(ChronoUnit.DAYS.between(today, day));
    }

    private static String away(long days) {
        if (days == 0) {
            return ", which is today";
        }
        return days > 0 ? ", in " + Lists.of(days, "day", "days") : "";
    }

    private static String counted(Optional<Integer> daysBefore) {
        return daysBefore.map(HandbookWords::when).orElse("no day yet");
    }

    /** "by Saturday 27 February 2027, in 12 days; Marigold Tembo". */
    public String note() {
        return item.owner().map(owner -> when + "; " + owner.name()).orElse(when);
    }
}
