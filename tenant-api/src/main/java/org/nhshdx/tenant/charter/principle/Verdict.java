package org.nhshdx.tenant.charter.principle;

/** What one principle says of a subject, before any waiver or judgement: the outcome, the evidence seen and advice. */
public record Verdict(Kind kind, String evidence, String advice) {

    /** The evidence wherever an answer is missing. */
    public static final String NOT_ANSWERED = "not answered yet";

    /** What can be said. */
    public enum Kind {
        KEPT,
        BROKEN,
        /** A person has to look at it, and their judgement settles it. */
        TO_BE_JUDGED,
        /** Only time can tell, and no judgement replaces the count. */
        NOT_MEASURED
    }

    static Verdict kept(String evidence) {
        return new Verdict(Kind.KEPT, evidence, "");
    }

    static Verdict broken(String evidence, String advice) {
        return new Verdict(Kind.BROKEN, evidence, advice);
    }

    /** An answer is missing, which counts as broken until it is given. */
    static Verdict unanswered(String advice) {
        return broken(NOT_ANSWERED, advice);
    }

    static Verdict toBeJudged(String evidence, String advice) {
        return new Verdict(Kind.TO_BE_JUDGED, evidence, advice);
    }

    static Verdict notMeasured(String advice) {
        return new Verdict(Kind.NOT_MEASURED, "not measured yet", advice);
    }

    Verdict alsoSeeing(String more) {
        return new Verdict(kind, evidence + "; " + more, advice);
    }

    /** Whether a core-team member's judgement settles it. */
    public boolean isForJudgement() {
        return kind == Kind.TO_BE_JUDGED;
    }
}
