package org.nhshdx.tenant.charter.principle;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Nobody pays to come in. */
final class FreeToAttend extends Promise implements FactsPrinciple {

    /** Far above any ticket; a larger figure would only fill the page with noughts. */
    private static final BigDecimal UNLIKELY = BigDecimal.valueOf(1_000_000);

    FreeToAttend() {
        super(
                "free-to-attend",
                Check.AUTO,
                "Every ticket is free, for everyone, always.",
                "A price, however small, chooses who comes.");
    }

    @Override
    public boolean isWaivable() {
        return false;
    }

    @Override
    public Verdict examine(Subject subject, Parameters parameters) {
        var price = subject.event().ticketPrice();
        if (price == null) {
            return Verdict.unanswered("Say what a ticket costs: it has to be 0.");
        }
        return price.signum() == 0
                ? Verdict.kept("a ticket costs nothing")
                : Verdict.broken(
                        "a ticket costs " + pounds(price),
                        "Make every ticket free, deposits and donations at the door included.");
    }

    private static String pounds(BigDecimal price) {
        if (price.compareTo(UNLIKELY) > 0) {
            return "more than £1,000,000";
        }
        return price.scale() <= 2
                ? "£" + price.setScale(2, RoundingMode.UNNECESSARY)
                : "less than a round sum of pence, but not nothing";
    }
}
