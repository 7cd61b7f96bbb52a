package org.nhshdx.tenant.charter.principle;

/** A principle that only time can tell: it is counted afterwards, and not measured is never shown as zero. */
abstract class Counted extends Promise implements FactsPrinciple {

    private final String howItIsCounted;

    Counted(String id, String statement, String reason, String howItIsCounted) {
        super(id, Check.COUNTED, statement, reason);
        this.howItIsCounted = howItIsCounted;
    }

    @Override
    public Verdict examine(Subject subject, Parameters parameters) {
        return Verdict.notMeasured(howItIsCounted);
    }
}
