package org.nhshdx.tenant.charter.principle;

/** Prizes stay small. */
final class NotAboutWinning extends Attested {

    NotAboutWinning() {
        super(
                "not-about-winning",
                "Prizes are modest and suit a mixed group.",
                "A big prize makes rivals of people who came to help one another.",
                "Write down what the prizes are, or that there are none.");
    }
}
