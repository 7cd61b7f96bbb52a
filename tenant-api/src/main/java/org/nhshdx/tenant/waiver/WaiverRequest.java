package org.nhshdx.tenant.waiver;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.charter.Strength;
import org.nhshdx.core.event.WaiverTerms;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.charter.principle.InWords;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.problem.Refused;

/** What somebody asks to have waived: which principle, why and until when; for one event or the whole chapter. */
public record WaiverRequest(String principle, String reason, Optional<LocalDate> until) {

    private static final Period LONGEST = Period.ofYears(1);
    private static final int LONGEST_REASON = 5_000;

    /**
     * The terms, if this may be waived at all.
     *
     * @param lastDay the event's last day, where it is for an event that has one: a waiver that ends before is none
     */
    WaiverTerms terms(Charter charter, LocalDate today, Optional<LocalDate> lastDay) {
        List<Advice> advice = new ArrayList<>();
        Optional<Charter.Promised> promised = charter.promise(principle == null ? "" : principle);
        whatAdvice(promised).ifPresent(sentence -> advice.add(new Advice("principle", sentence)));
        whyAdvice().ifPresent(sentence -> advice.add(new Advice("reason", sentence)));
        untilAdvice(today, lastDay).ifPresent(sentence -> advice.add(new Advice("until", sentence)));
        Refused.ifAny(advice);
        return new WaiverTerms(reason.strip(), until.orElseThrow(), promised.orElseThrow().peopleToWaive().orElseThrow() > 1);
    }

    private static Optional<String> whatAdvice(Optional<Charter.Promised> promised) {
        if (promised.isEmpty()) {
            return Optional.of("Say which principle, by its name in the charter.");
        }
        if (promised.get().strength() == Strength.VALUE) {
            return Optional.of("This is a value: an event goes ahead without it, so there is nothing to waive.");
        }
        if (promised.get().principle().isGuaranteed()) {
            return Optional.of("Our own terms see to this for everybody: nobody can break it, so there is nothing to waive.");
        }
        return promised.get().peopleToWaive().isEmpty() ? Optional.of("This is never waived, for anybody.") : Optional.empty();
    }

    private Optional<String> whyAdvice() {
        if (reason == null || reason.isBlank()) {
            return Optional.of("Say why. The public reads it beside the principle.");
        }
        return reason.length() > LONGEST_REASON ? Optional.of("Shorten this to 5,000 characters.") : Optional.empty();
    }

    private Optional<String> untilAdvice(LocalDate today, Optional<LocalDate> lastDay) {
        LocalDate latest = today.plus(LONGEST);
        if (until.isEmpty()) {
            return Optional.of("Give its last day.");
        }
        LocalDate earliest = lastDay.filter(today::equals).orElseGet(() -> today.plusDays(1));
        if (until.get().isBefore(earliest) || until.get().isAfter(latest)) {
            return Optional.of("Choose %s, %s or a day between them.".formatted(InWords.day(earliest), InWords.day(latest)));
        }
        return lastDay.filter(last -> until.get().isBefore(last))
                .map(last -> "It would end before the event does. Choose %s or later.".formatted(InWords.day(last)));
    }
}
