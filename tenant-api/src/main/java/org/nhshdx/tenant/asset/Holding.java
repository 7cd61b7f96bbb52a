package org.nhshdx.tenant.asset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.brand.LicenceState;
import org.nhshdx.core.event.Event;
import org.nhshdx.tenant.brand.NameInForce;
import org.nhshdx.tenant.charter.principle.InWords;
import org.nhshdx.tenant.problem.Refused;

/**
 * What a chapter may do with an asset on a day. This is the library's one question about licences.
 *
 * @param licence the one that holds; empty when none does
 * @param wasGranted whether there ever was one, so that what was handed out before has been taken away
 * @param toCome whether one is granted that hasn't begun
 * @param whyNot a sentence for the chapter; empty when a licence holds
 */
record Holding(Optional<Licence> licence, boolean wasGranted, boolean toCome, String whyNot) {

    private static final String NOT_GRANTED = "The %s isn’t granted to your chapter yet. Ask the core team for it first.";
    private static final String ELSEWHERE = "Your licence for the %s is for another event. Ask the core team for this one too.";

    /** Of the chapter in scope, for what speaks of this event, or of the chapter alone when there is none. */
    static Holding on(LocalDate day, BrandAsset asset, Optional<Event> event) {
        List<Licence> all = Licence.all().stream().filter(licence -> licence.asset() == asset).toList();
        List<Licence> ever = all.stream().filter(licence -> fits(licence, event)).toList();
        Optional<String> outside = NameInForce.whyNotOn(day);
        Optional<Licence> inForce = ever.stream().filter(licence -> holds(licence, day)).findFirst();
        if (inForce.isPresent() && outside.isEmpty()) {
            return new Holding(inForce, true, false, "");
        }
        String otherwise = all.isEmpty() ? NOT_GRANTED : ELSEWHERE;
        String why = outside.orElseGet(() -> ever.stream().findFirst()
                .map(last -> whyNot(asset, last, day))
                .orElse(otherwise.formatted(asset.words())));
        boolean toCome = outside.isEmpty() && ever.stream().findFirst().filter(last -> last.stateOn(day) == LicenceState.GRANTED).isPresent();
        return new Holding(Optional.empty(), !ever.isEmpty(), toCome, why);
    }

    /** What speaks of an event takes a licence for it or for the whole chapter; what speaks of the chapter alone, any. */
    private static boolean fits(Licence licence, Optional<Event> event) {
        return licence.eventId().isEmpty() || event.isEmpty() || licence.eventId().equals(event.map(Event::id));
    }

    private static boolean holds(Licence licence, LocalDate day) {
        return licence.stateOn(day) == LicenceState.GRANTED && !day.isBefore(licence.validFrom());
    }

    private static String whyNot(BrandAsset asset, Licence last, LocalDate day) {
        return switch (last.stateOn(day)) {
            case GRANTED -> "Your licence for the %s begins on %s.".formatted(asset.words(), InWords.day(last.validFrom()));
            case EXPIRED -> "Your licence for the %s ended on %s.".formatted(asset.words(), InWords.day(last.validUntil()));
            case GIVEN_BACK -> "Your chapter gave its licence for the %s back.".formatted(asset.words());
            case REVOKED -> "Your licence for the %s was revoked: %s".formatted(asset.words(), last.reason().orElse(""));
        };
    }

    /** The licence, or the refusal: what is still to come waits, what was taken away is gone, what was never given is forbidden. */
    Licence orRefuse() {
        return licence.orElseThrow(this::refusal);
    }

    private Refused refusal() {
        if (toCome) {
            return Refused.conflict(whyNot);
        }
        return wasGranted ? Refused.gone(whyNot) : Refused.forbidden(whyNot);
    }
}
