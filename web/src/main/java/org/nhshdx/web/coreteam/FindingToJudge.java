package org.nhshdx.web.coreteam;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.charter.Finding;
import org.nhshdx.tenant.event.EventOnDesk;
import org.nhshdx.tenant.event.JudgementOnDesk;
import org.nhshdx.tenant.sponsor.SponsorOnDesk;
import org.nhshdx.web.words.FindingInWords;

/**
 * A finding as somebody of the core team sees it, with what they can do about it.
 *
 * @param isForJudging whether they can say kept or broken, for the first time or anew
 * @param sponsors the sponsors nobody has decided on yet, where it is about them
 * @param isWaivable whether they can propose a waiver of it now
 * @param timesJudged how often it was judged so far
 * @param earlier what was answered before, where it is in question again
 */
public record FindingToJudge(
        FindingInWords words, boolean isForJudging, List<String> sponsors, boolean isWaivable, int timesJudged, Optional<JudgementOnDesk> earlier) {

    private static final String SPONSORS = "sponsors-cleared";

    static List<FindingToJudge> of(EventOnDesk event, Charter charter) {
        List<FindingInWords> words = FindingInWords.of(charter, event.examination());
        List<Finding> findings = event.examination().findings();
        return IntStream.range(0, findings.size())
                .mapToObj(at -> of(event, charter, findings.get(at), words.get(at)))
                .toList();
    }

    private static FindingToJudge of(EventOnDesk event, Charter charter, Finding finding, FindingInWords words) {
        boolean aboutSponsors = finding.principle().equals(SPONSORS);
        boolean judged = finding.isForAPerson() || finding.judgement().isPresent();
        boolean open = event.waivers().stream()
                .anyMatch(one -> one.principle().equals(finding.principle()) && (one.isWaiting() || one.inForce()));
        boolean waivable = charter.promise(finding.principle()).orElseThrow().peopleToWaive().isPresent();
        return new FindingToJudge(
                words, judged && !aboutSponsors, aboutSponsors && finding.isForAPerson() ? sponsors(event) : List.of(),
                finding.isInTheWay() && waivable && !open, (int) answers(event, finding).count(),
                finding.isForAPerson() ? earlier(event, finding) : Optional.empty());
    }

    private static Optional<JudgementOnDesk> earlier(EventOnDesk event, Finding finding) {
        return answers(event, finding).max(Comparator.comparing(one -> one.judgedAt().orElseThrow()));
    }

    private static Stream<JudgementOnDesk> answers(EventOnDesk event, Finding finding) {
        return event.judgements().stream().filter(one -> !one.isWaiting() && one.principle().equals(finding.principle()));
    }

    private static List<String> sponsors(EventOnDesk event) {
        return event.sponsors().stream().filter(SponsorOnDesk::isNotHeardOf).map(SponsorOnDesk::name).toList();
    }

    /** Whether it is settled and needs nobody. */
    public boolean isSettled() {
        return Set.of("kept", "waived").contains(words.outcome());
    }
}
