package org.nhshdx.tenant.charter.principle;

/** A principle that software can't see: an organiser signs for it with evidence. */
abstract class Attested extends Promise implements FactsPrinciple {

    private final String whatToWrite;

    Attested(String id, String statement, String reason, String whatToWrite) {
        super(id, Check.ATTESTED, statement, reason);
        this.whatToWrite = whatToWrite;
    }

    @Override
    public Verdict examine(Subject subject, Parameters parameters) {
        return subject.attestation(id()).map(Verdict::kept).orElseGet(() -> Verdict.unanswered(whatToWrite));
    }
}
