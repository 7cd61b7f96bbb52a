package org.nhshdx.web.handbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Form;

/** The numbers in a calculator's fields; what can't be reckoned with gets a sentence beside its field. */
final class Figures {

    private final Form form;
    private final List<Advice> advice = new ArrayList<>();

    Figures(Form form) {
        this.form = form;
    }

    /** A whole number that is needed; the least one while it can't be read. */
    int whole(String field, int least, int most) {
        return wholeIfAny(field, least, most).orElseGet(() -> {
            if (!form.answered(field)) {
                advice.add(new Advice(field, "Give a number, such as %d.".formatted(Math.min(60, most))));
            }
            return least;
        });
    }

    /** A whole number that may be left out. */
    Optional<Integer> wholeIfAny(String field, int least, int most) {
        String typed = form.value(field).replace(",", "");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!typed.matches("\\d{1,9}") || Integer.parseInt(typed) < least || Integer.parseInt(typed) > most) {
            advice.add(new Advice(field, "Give a whole number from %,d to %,d, in digits.".formatted(least, most)));
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(typed));
    }

    /** An amount in pounds; nothing while it is left out or can't be read. */
    BigDecimal pounds(String field, int most) {
        String typed = form.value(field).replace("£", "").strip();
        if (typed.isEmpty()) {
            return BigDecimal.ZERO;
        }
        if (!typed.matches("\\d{1,6}(\\.\\d{1,2})?") || new BigDecimal(typed).compareTo(BigDecimal.valueOf(most)) > 0) {
            advice.add(new Advice(field, "Give an amount from £0 to £%d, such as 7.50.".formatted(most)));
            return BigDecimal.ZERO;
        }
        return new BigDecimal(typed);
    }

    /** Refused when anything can't be reckoned with. */
    void mustBeSound() {
        Refused.ifAny(advice);
    }
}
