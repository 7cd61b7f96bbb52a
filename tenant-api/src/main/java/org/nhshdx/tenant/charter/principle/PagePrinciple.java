package org.nhshdx.tenant.charter.principle;

/** A principle about a public page, examined on the bytes that a reader gets. */
public interface PagePrinciple extends Principle {

    /** What it says of this page. */
    Verdict examine(Page page, Parameters parameters);
}
