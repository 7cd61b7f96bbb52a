package org.nhshdx.tenant.charter.principle;

/** A principle that nobody can break here, because our own terms or forms see to it. */
abstract class Guaranteed extends Promise implements FactsPrinciple {

    private final String guarantee;

    Guaranteed(String id, String statement, String reason, String guarantee) {
        super(id, Check.AUTO, statement, reason);
        this.guarantee = guarantee;
    }

    @Override
    public boolean isGuaranteed() {
        return true;
    }

    @Override
    public Verdict examine(Subject subject, Parameters parameters) {
        return Verdict.kept(guarantee);
    }
}
