package org.nhshdx.web.organise.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.charter.Finding;
import org.nhshdx.tenant.event.EventOnDesk;
import org.nhshdx.tenant.event.JudgementOnDesk;
import org.nhshdx.tenant.event.WaiverOnDesk;
import org.nhshdx.web.words.FindingInWords;

/**
 * A finding on the event's desk, with where to mend it and what has been asked about it.
 *
 * @param part the part of the form that answers it, if one does
 * @param isInTheWay whether the event can't be announced with it
 * @param isWaivable whether an exception may be asked for
 * @param waiver the exception that waits, holds or held until lately, if there is one
 * @param asked whether the core team has been asked to judge it
 */
public record FindingOnDesk(
        FindingInWords words, Optional<EventPart> part, boolean isInTheWay, boolean isWaivable, Optional<WaiverOnDesk> waiver,
        boolean asked) {

    static List<FindingOnDesk> of(EventOnDesk event, Charter charter) {
        List<FindingInWords> words = FindingInWords.of(charter, event.examination());
        List<Finding> findings = event.examination().findings();
        return IntStream.range(0, findings.size())
                .mapToObj(at -> of(event, charter, findings.get(at), words.get(at)))
                .toList();
    }

    private static FindingOnDesk of(EventOnDesk event, Charter charter, Finding finding, FindingInWords words) {
        Optional<WaiverOnDesk> waiver = event.waivers().stream()
                .filter(one -> one.principle().equals(finding.principle()) && (one.isWaiting() || one.inForce() || one.renewable()))
                .min(Comparator.comparing((WaiverOnDesk one) -> !one.isWaiting()).thenComparing(one -> !one.inForce()));
        boolean asked = event.judgements().stream()
                .filter(JudgementOnDesk::isWaiting)
                .anyMatch(one -> one.principle().equals(finding.principle()));
        return new FindingOnDesk(
                words, part(event, finding), finding.isInTheWay(),
                charter.promise(finding.principle()).orElseThrow().isWaivableForEvents(), waiver, asked);
    }

    /** Several parts answer whether it is dated and placed: the first that has nothing yet. */
    private static Optional<EventPart> part(EventOnDesk event, Finding finding) {
        if (!finding.principle().equals("dated-and-placed")) {
            return EventPart.answering(finding.principle());
        }
        boolean dated = event.facts().days() != null && !event.facts().days().isEmpty();
        boolean placed = event.facts().venue() != null && event.facts().venue().name() != null;
        boolean astray = finding.evidence().contains("venue") || finding.evidence().contains("address") || finding.evidence().contains("postcode");
        if (!dated) {
            return Optional.of(EventPart.WHEN);
        }
        return Optional.of(!placed || astray ? EventPart.WHERE : EventPart.SIGN_UP);
    }

    /** Whether the organisers can mend it in the form. */
    public boolean isYoursToMend() {
        return isInTheWay && !words.isForAPerson();
    }

    /** Whether nothing has been said yet, so that there is nothing to mend either. */
    public boolean isUnanswered() {
        return words.outcome().equals("unanswered");
    }

    /** Whether it only waits for the core team. */
    public boolean isForAPerson() {
        return words.isForAPerson();
    }

    /** A value that isn't kept, or that only time can tell: advice, and nothing in the way. */
    public boolean isAdvice() {
        return !isInTheWay && !Set.of("kept", "waived").contains(words.outcome());
    }

    /** Whether a waiver can be asked for now. */
    public boolean canAskWaiver() {
        return isInTheWay && isWaivable && waiver.filter(one -> one.isWaiting() || one.inForce()).isEmpty() && toRenew().isEmpty()
                && !isUnanswered();
    }

    /** The exception that may be asked for again; empty where there is none, or it isn't time yet. */
    public Optional<WaiverOnDesk> toRenew() {
        return waiver.filter(WaiverOnDesk::renewable);
    }

    public boolean waiverWaits() {
        return waiver.filter(WaiverOnDesk::isWaiting).isPresent();
    }
}
