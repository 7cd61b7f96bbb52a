package org.nhshdx.tenant.event;

import java.util.Map;
import java.util.Optional;
import org.nhshdx.core.charter.Strength;
import org.nhshdx.core.publication.EventPage.PublicFinding;
import org.nhshdx.core.publication.EventPage.PublicWaiver;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.charter.Finding;
import org.nhshdx.tenant.charter.principle.Check;
import org.nhshdx.tenant.charter.principle.InWords;

/** A finding as the public reads it: its outcome, one sentence and the waiver, and never the evidence behind it. */
final class FindingOnShow {

    private static final Map<Strength, String> STRENGTHS =
            Map.of(Strength.RULE, "rule", Strength.DEFAULT, "default", Strength.VALUE, "value");

    private final Charter.Promised promised;
    private final Finding finding;

    private FindingOnShow(Charter.Promised promised, Finding finding) {
        this.promised = promised;
        this.finding = finding;
    }

    static PublicFinding of(Charter charter, Finding finding) {
        Charter.Promised promised = charter.promise(finding.principle()).orElseThrow();
        FindingOnShow shown = new FindingOnShow(promised, finding);
        return new PublicFinding(
                finding.principle(), promised.statement(), STRENGTHS.get(finding.strength()), finding.outcome().code(),
                shown.sentence(), shown.waiver().orElse(null));
    }

    private Optional<PublicWaiver> waiver() {
        return finding.waiver().map(waiver -> new PublicWaiver(waiver.reason(), waiver.until(), waiver.wholeChapter()));
    }

    private String sentence() {
        return switch (finding.outcome()) {
            case KEPT -> kept();
            case BROKEN -> finding.strength().binds()
                    ? "Not kept as things stand; the organisers have been told what to change."
                    : "Not kept this time. It is a value, so the day goes ahead.";
            case TO_BE_JUDGED -> promised.principle().check() == Check.COUNTED
                    ? "Not measured yet: only time can tell."
                    : "A core-team member has yet to look at it.";
            case WAIVED -> "An exception holds until "
                    + finding.waiver().map(waiver -> InWords.day(waiver.until())).orElseThrow() + ".";
        };
    }

    private String kept() {
        if (finding.judgement().isPresent()) {
            return "The core team has judged that it is kept.";
        }
        return switch (promised.principle().check()) {
            case AUTO -> "Checked by the platform.";
            case ATTESTED -> "The organisers have signed for it.";
            case JUDGED -> "The core team has judged that it is kept.";
            case COUNTED -> "Counted.";
        };
    }
}
