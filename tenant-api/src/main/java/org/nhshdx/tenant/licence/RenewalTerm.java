package org.nhshdx.tenant.licence;

import java.time.LocalDate;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.brand.LicenceState;
import org.nhshdx.tenant.brand.Term;
import org.nhshdx.tenant.charter.principle.InWords;
import org.nhshdx.tenant.problem.Refused;

/** For how long a licence is renewed: as long again as it was granted for, and for a year where it is the name's. */
final class RenewalTerm {

    /** So many days before its last one it can be renewed at the earliest. */
    static final int DAYS_BEFORE = 60;

    /** What is granted for a short time is renewed in this part of it, so that it isn't renewed the day it is granted. */
    private static final int LAST_PART = 3;

    private RenewalTerm() {}

    /** The last third of its term or its last 60 days, whichever is shorter. */
    static LocalDate renewableFrom(Licence licence) {
        return licence.validUntil().minusDays(Math.min(DAYS_BEFORE, licence.termDays() / LAST_PART));
    }

    /** The first day of what would follow. */
    static LocalDate from(Licence licence, LocalDate today) {
        return licence.validUntil().isBefore(today) ? today : licence.validUntil().plusDays(1);
    }

    /** The last day of what would follow; refused while there is long enough left, and where nothing can follow. */
    static LocalDate until(Licence licence, UnderTheName under, LocalDate today) {
        LicenceState state = licence.stateOn(today);
        if (state == LicenceState.REVOKED || state == LicenceState.GIVEN_BACK) {
            throw Refused.conflict("The licence is %s, so there is nothing to renew.".formatted(state.inWords()));
        }
        if (today.isBefore(renewableFrom(licence))) {
            throw Refused.conflict("The licence is good until %s and can be renewed from %s.".formatted(
                    InWords.day(licence.validUntil()), InWords.day(renewableFrom(licence))));
        }
        LocalDate first = from(licence, today);
        LocalDate last = under.notAfterTheName(licence.isForTheName() ? Term.from(first) : first.plusDays(licence.termDays()));
        if (last.isBefore(first)) {
            throw Refused.conflict("It ends with your licence for the name, and nothing outlasts that. Renew the name first.");
        }
        return last;
    }
}
