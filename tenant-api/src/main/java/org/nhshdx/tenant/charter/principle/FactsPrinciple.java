package org.nhshdx.tenant.charter.principle;

/** A principle about what an organiser has answered, for an event or a chapter. */
public interface FactsPrinciple extends Principle {

    /** What it says of this subject: a pure function of the two. */
    Verdict examine(Subject subject, Parameters parameters);
}
