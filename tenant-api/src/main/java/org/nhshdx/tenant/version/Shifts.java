package org.nhshdx.tenant.version;

import java.util.Optional;
import org.nhshdx.core.charter.Shift;
import org.nhshdx.core.charter.Strength;
import org.nhshdx.tenant.charter.Finding;

/** What it means when a principle finds otherwise than before; when it means nothing to anybody, there is no shift. */
final class Shifts {

    private Shifts() {}

    /**
     * @param before what is found today; empty when the principle isn't asked for
     * @param after what would be found; empty when it wouldn't be asked for any more
     */
    static Optional<Shift> of(Optional<String> event, String name, Optional<Finding> before, Optional<Finding> after) {
        Weight then = before.map(Weight::of).orElse(Weight.NONE);
        Weight now = after.map(Weight::of).orElse(Weight.NONE);
        return then == now ? Optional.empty() : Optional.of(new Shift(
                event, name, before.or(() -> after).orElseThrow().principle(), now.after(then), before.map(Shifts::outcome),
                after.map(Shifts::outcome), after.map(Finding::strength), after.map(Finding::evidence).orElse(""),
                after.map(Finding::advice).orElse("")));
    }

    private static String outcome(Finding finding) {
        return finding.outcome().code();
    }

    /** How much a finding weighs on its event. */
    private enum Weight {
        NONE, WAIVED, JUDGED_FREELY, BROKEN_FREELY, TO_BE_JUDGED, BROKEN;

        static Weight of(Finding finding) {
            boolean binds = finding.strength() != Strength.VALUE;
            return switch (finding.outcome()) {
                case KEPT -> NONE;
                case WAIVED -> WAIVED;
                case BROKEN -> binds ? BROKEN : BROKEN_FREELY;
                case TO_BE_JUDGED -> !finding.isForAPerson() ? NONE : binds ? TO_BE_JUDGED : JUDGED_FREELY;
            };
        }

        /** What becoming this comes to, after it weighed that much. */
        Shift.Kind after(Weight before) {
            boolean isEased = before == BROKEN || before == TO_BE_JUDGED;
            return switch (this) {
                case NONE -> Shift.Kind.KEPT;
                case WAIVED -> Shift.Kind.WAIVED;
                case BROKEN -> Shift.Kind.BROKEN;
                case TO_BE_JUDGED -> Shift.Kind.TO_BE_JUDGED;
                case BROKEN_FREELY -> isEased ? Shift.Kind.KEPT : Shift.Kind.BROKEN;
                case JUDGED_FREELY -> isEased ? Shift.Kind.KEPT : Shift.Kind.TO_BE_JUDGED;
            };
        }
    }
}
