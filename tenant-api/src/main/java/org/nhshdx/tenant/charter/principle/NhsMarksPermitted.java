package org.nhshdx.tenant.charter.principle;

import java.util.Set;
import org.nhshdx.core.charter.Words;

/** The NHS's own marks are asked for, not taken. */
final class NhsMarksPermitted extends Promise implements FactsPrinciple {

    private static final Set<Words> NONE = Set.of(
            Words.of("none"),
            Words.of("none used"),
            Words.of("no"),
            Words.of("none are used"),
            Words.of("we use none"),
            Words.of("no NHS marks used"),
            Words.of("no NHS marks are used"),
            Words.of("no marks used"));

    NhsMarksPermitted() {
        super(
                "nhs-marks-permitted",
                Check.ATTESTED,
                "The letters and lozenge of the NHS belong to the Secretary of State; any use beyond the granted"
                        + " assets has written permission.",
                "Somebody who sees them believes that the NHS stands behind it.");
    }

    @Override
    public Set<About> about() {
        return Set.of(About.CHAPTER);
    }

    @Override
    public Verdict examine(Subject subject, Parameters parameters) {
        return subject.attestation(id())
                .map(NhsMarksPermitted::examine)
                .orElseGet(() -> Verdict.unanswered(
                        "Write “None used”, or say which marks you use where and who permitted it in writing."));
    }

    private static Verdict examine(String evidence) {
        return NONE.contains(Words.of(evidence))
                ? Verdict.kept("none used beyond the granted assets")
                : Verdict.toBeJudged(
                        InWords.quoted(evidence), "A core-team member reads the permission; have the letter ready.");
    }
}
