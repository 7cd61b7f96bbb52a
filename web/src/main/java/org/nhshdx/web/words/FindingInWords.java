package org.nhshdx.web.words;

import java.util.List;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.charter.Examination;
import org.nhshdx.tenant.charter.Finding;
import org.nhshdx.tenant.charter.Outcome;
import org.nhshdx.tenant.charter.principle.Check;
import org.nhshdx.tenant.charter.principle.Verdict;

/**
 * A finding as a desk shows it.
 *
 * @param outcome as the finding tags know it: {@code kept}, {@code broken}, {@code to-be-judged}, {@code waived}, or the
 *     two kinds of not knowing, {@code unanswered} and {@code unmeasured}
 * @param statement the promise in one sentence
 * @param strength "A rule", "A default" or "A value"
 */
public record FindingInWords(
        String principle, String outcome, String statement, String strength, String evidence, String advice) {

    /** All findings of an examination, in the charter's order. */
    public static List<FindingInWords> of(Charter charter, Examination examination) {
        return examination.findings().stream().map(finding -> of(charter, finding)).toList();
    }

    private static FindingInWords of(Charter charter, Finding finding) {
        Charter.Promised promised = charter.promise(finding.principle()).orElseThrow();
        return new FindingInWords(
                finding.principle(), outcome(promised, finding), promised.statement(), strength(finding),
                finding.evidence(), finding.advice());
    }

    private static String outcome(Charter.Promised promised, Finding finding) {
        boolean unanswered = finding.outcome() == Outcome.BROKEN && finding.evidence().equals(Verdict.NOT_ANSWERED);
        boolean unmeasured = finding.outcome() == Outcome.TO_BE_JUDGED && promised.principle().check() == Check.COUNTED;
        if (unanswered) {
            return "unanswered";
        }
        return unmeasured ? "unmeasured" : finding.outcome().code();
    }

    private static String strength(Finding finding) {
        return switch (finding.strength()) {
            case RULE -> "A rule";
            case DEFAULT -> "A default";
            case VALUE -> "A value";
        };
    }

    /** What to change; empty when nothing can be mended now. */
    public String mend() {
        return isMendable() ? advice : "";
    }

    /** What happens without anybody's mending: a person looks, or time tells. */
    public String note() {
        return isMendable() ? "" : advice;
    }

    private boolean isMendable() {
        return outcome.equals("broken") || outcome.equals("unanswered");
    }

    /** Whether it waits for the core team. */
    public boolean isForAPerson() {
        return outcome.equals("to-be-judged");
    }
}
