package org.nhshdx.tenant.version;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nhshdx.core.charter.AdoptionTerms;
import org.nhshdx.core.charter.CharterDraft;
import org.nhshdx.core.charter.CharterVersion;
import org.nhshdx.core.charter.Simulation;
import org.nhshdx.tenant.charter.principle.InWords;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.problem.Reason;
import org.nhshdx.tenant.problem.Refused;

/** Whether a draft may be proposed: simulated as it stands, different from what there is, and with dates that give people time. */
final class AdoptionCheck {

    /** How many days organisers of announced events have at least. */
    static final int DAYS_TO_COMPLY = 28;

    private AdoptionCheck() {}

    static AdoptionTerms terms(CharterDraft draft, AdoptionSent sent, LocalDate today) {
        CharterVersion latest = CharterVersion.latest();
        mustBeReady(draft, latest);
        List<Advice> advice = new ArrayList<>(Reason.against("reason", sent.reason(), "Say why, in words for the public.").stream().toList());
        LocalDate earliest = (latest.inForceFrom().isAfter(today) ? latest.inForceFrom() : today).plusDays(1);
        sent.inForceFrom().filter(day -> !day.isBefore(earliest)).ifPresentOrElse(
                from -> checkComplying(from, sent, advice),
                () -> advice.add(new Advice("inForceFrom", "Give a day from %s on.".formatted(InWords.day(earliest)))));
        Refused.ifAny(advice);
        return new AdoptionTerms(sent.inForceFrom().orElseThrow(), sent.complyBy().orElseThrow(), sent.reason());
    }

    private static void checkComplying(LocalDate from, AdoptionSent sent, List<Advice> advice) {
        LocalDate earliest = from.plusDays(DAYS_TO_COMPLY);
        if (sent.complyBy().filter(day -> !day.isBefore(earliest)).isEmpty()) {
            advice.add(new Advice("complyBy", "Give a day from %s on: organisers have at least %d days.".formatted(
                    InWords.day(earliest), DAYS_TO_COMPLY)));
        }
    }

    private static void mustBeReady(CharterDraft draft, CharterVersion latest) {
        if (draft.clauses().equals(latest.clauses())) {
            throw Refused.conflict("The draft says what version %d says. Change something first.".formatted(latest.number()));
        }
        if (Simulation.of(draft).filter(Simulation::isFinished).isEmpty()) {
            throw Refused.conflict("Simulate the draft as it stands first, so that you both know what it changes for whom.");
        }
    }
}
