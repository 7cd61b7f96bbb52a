package org.nhshdx.web.organise.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.event.EventAhead;
import org.nhshdx.tenant.event.EventInBrief;
import org.nhshdx.web.organise.checklist.DueItem;
import org.nhshdx.web.words.FindingInWords;
import org.nhshdx.web.words.Lists;
import org.nhshdx.web.words.Tally;

/**
 * How ready an event is, as one line of its chapter's desk.
 *
 * @param away "in 34 days"; empty without a date
 * @param principles how many there are to answer for
 * @param next the first open thing on its checklist that has a day, the late ones first
 */
public record EventLine(EventInBrief event, String away, int principles, Tally tally, Optional<DueItem> next) {

    public static EventLine of(EventAhead ahead, Charter charter, List<DueItem> due, LocalDate today) {
        List<FindingInWords> findings = FindingInWords.of(charter, ahead.examination());
        String list = "/events/" + ahead.event().slug() + "/checklist";
        return new EventLine(
                ahead.event(), away(ahead.event(), today), findings.size(), Tally.of(findings),
                due.stream().filter(one -> one.checklist().endsWith(list) && one.line().item().day().isPresent()).findFirst());
    }

    private static String away(EventInBrief event, LocalDate today) {
        return event.firstDay().map(day -> away(ChronoUnit.DAYS.between(today, day), event, today)).orElse("");
    }

    private static String away(long days, EventInBrief event, LocalDate today) {
        if (days > 0) {
            return "in " + Lists.of(days, "day", "days");
        }
        return event.lastDay().filter(last -> !last.isBefore(today)).isPresent() ? "today" : "its day is past";
    }

    /** How many principles have an answer, whatever it is. */
    public int answered() {
        return principles - tally.unanswered();
    }
}
