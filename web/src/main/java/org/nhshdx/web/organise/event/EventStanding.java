package org.nhshdx.web.organise.event;

import java.util.List;
import org.nhshdx.tenant.event.EventOnDesk;
import org.nhshdx.tenant.event.JudgementOnDesk;
import org.nhshdx.tenant.event.WaiverOnDesk;
import org.nhshdx.web.words.Tally;

/** How an event stands: what is in the way, what waits for a person, what is only advice, what is settled. */
public record EventStanding(EventOnDesk event, List<FindingOnDesk> findings) {

    /** What the organisers still have to answer or to mend. */
    public List<FindingOnDesk> yours() {
        return findings.stream().filter(FindingOnDesk::isYoursToMend).toList();
    }

    /** What they have answered in a way that breaks the charter. */
    public List<FindingOnDesk> broken() {
        return yours().stream().filter(one -> !one.isUnanswered()).toList();
    }

    /** What they haven't answered yet. */
    public List<FindingOnDesk> unanswered() {
        return yours().stream().filter(FindingOnDesk::isUnanswered).toList();
    }

    /** What a person of the core team has to look at. */
    public List<FindingOnDesk> judged() {
        return findings.stream().filter(FindingOnDesk::isForAPerson).toList();
    }

    /** What holds nothing up. */
    public List<FindingOnDesk> advice() {
        return findings.stream().filter(one -> one.isAdvice() && !one.isForAPerson()).toList();
    }

    /** What is kept or waived. */
    public List<FindingOnDesk> settled() {
        return findings.stream().filter(one -> !one.isInTheWay() && !one.isAdvice()).toList();
    }

    public List<WaiverOnDesk> waiversWaiting() {
        return event.waivers().stream().filter(WaiverOnDesk::isWaiting).toList();
    }

    public List<JudgementOnDesk> judgementsWaiting() {
        return event.judgements().stream().filter(JudgementOnDesk::isWaiting).toList();
    }

    /** Whether anybody owes anything. */
    public boolean isWaiting() {
        return !yours().isEmpty() || !waiversWaiting().isEmpty() || !judgementsWaiting().isEmpty();
    }

    public Tally tally() {
        return Tally.of(findings.stream().map(FindingOnDesk::words).toList());
    }
}
