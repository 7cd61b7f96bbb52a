package org.nhshdx.tenant.live;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nhshdx.core.charter.Strength;
import org.nhshdx.core.live.Fault;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.charter.Charter.Promised;
import org.nhshdx.tenant.charter.Examination;
import org.nhshdx.tenant.charter.Finding;
import org.nhshdx.tenant.charter.Outcome;
import org.nhshdx.tenant.charter.principle.About;

/** What examinations hold against a page: rules and defaults that are broken, and nothing that waits for a person. */
final class Faults {

    private Faults() {}

    static List<Fault> ofChapter(Charter charter, Examination answers, Examination drawn) {
        return of(charter, Stream.of(answers, drawn).flatMap(examination -> examination.findings().stream()));
    }

    /** What is about chapters alone is held against the chapter's own page, once. */
    static List<Fault> ofEvent(Charter charter, Examination answers, Examination drawn) {
        Stream<Finding> ofEvent = answers.findings().stream().filter(finding ->
                !charter.promise(finding.principle()).orElseThrow().principle().about().equals(Set.of(About.CHAPTER)));
        return of(charter, Stream.concat(ofEvent, drawn.findings().stream()));
    }

    private static List<Fault> of(Charter charter, Stream<Finding> findings) {
        return findings.filter(finding -> finding.outcome() == Outcome.BROKEN && finding.strength().binds())
                .map(finding -> fault(charter.promise(finding.principle()).orElseThrow(), finding))
                .toList();
    }

    private static Fault fault(Promised promised, Finding finding) {
        return new Fault(
                finding.principle(), promised.statement(), finding.strength() == Strength.RULE, finding.evidence(), finding.advice());
    }
}
