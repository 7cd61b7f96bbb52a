package org.nhshdx.web.organise;

import java.time.LocalDate;
import java.util.List;
import org.nhshdx.tenant.awaited.Awaited;
import org.nhshdx.tenant.people.ChapterOnDesk;
import org.nhshdx.web.words.Dates;

/**
 * What waits on whom, as a line of the desk.
 *
 * @param when "since Monday 2 March 2026, answer by Monday 16 March 2026"
 */
public record AwaitedLine(Awaited it, String href, String when, boolean late) {

    static List<AwaitedLine> of(List<Awaited> all, ChapterOnDesk chapter, LocalDate today) {
        return all.stream().map(one -> new AwaitedLine(one, chapter.desk() + "/" + one.at(), when(one, today), one.isLateOn(today))).toList();
    }

    /** A day that is still to come, as when an ending is told early, is no day that it has waited since. */
    private static String when(Awaited one, LocalDate today) {
        String until = one.until().map(day -> (one.isYours() ? "by " : "answer by ") + Dates.inWords(day)).orElse("no day set");
        return one.since().isAfter(today) ? until : "since " + Dates.inWords(one.since()) + ", " + until;
    }
}
