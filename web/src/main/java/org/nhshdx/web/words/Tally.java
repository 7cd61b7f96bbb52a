package org.nhshdx.web.words;

import java.util.List;

/** How many findings there are of each kind. */
public record Tally(int kept, int waived, int broken, int judged, int unanswered, int unmeasured) {

    public static Tally of(List<FindingInWords> findings) {
        return new Tally(
                count(findings, "kept"), count(findings, "waived"), count(findings, "broken"),
                count(findings, "to-be-judged"), count(findings, "unanswered"),
                count(findings, "unmeasured"));
    }

    private static int count(List<FindingInWords> findings, String outcome) {
        return (int) findings.stream().filter(finding -> finding.outcome().equals(outcome)).count();
    }
}
