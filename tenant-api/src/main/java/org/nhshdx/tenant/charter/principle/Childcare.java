package org.nhshdx.tenant.charter.principle;

/** Parents can come. */
final class Childcare extends Attested {

    Childcare() {
        super(
                "childcare",
                "Childcare, or help with its cost, is offered.",
                "A weekend day costs a parent a babysitter; then only those without children come.",
                "Write down what you offer and whom to ask. If you can't, write why, so that the next chapter can"
                        + " learn.");
    }
}
