package org.nhshdx.tenant.asset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.brand.LicenceState;
import org.nhshdx.core.brand.Umbrella;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.event.Event;
import org.nhshdx.tenant.charter.principle.InWords;
import org.nhshdx.tenant.problem.Refused;

/**
 * What a chapter may do with an asset on a day. This is the library's one question about licences.
 *
 * @param licence the one that holds; empty when none does
 * @param wasGranted whether there ever was one, so that what was handed out before has been taken away
 * @param whyNot a sentence for the chapter; empty when a licence holds
 */
record Holding(Optional<Licence> licence, boolean wasGranted, String whyNot) {

    /** Of the chapter in scope, for what speaks of this event, or of the chapter alone when there is none. */
    static Holding on(LocalDate day, BrandAsset asset, Optional<Event> event) {
        List<Licence> ever = Licence.all().stream().filter(licence -> licence.asset().equals(asset.code())).toList();
        Optional<String> outside = Umbrella.over(Chapter.inScope().orElseThrow(), Licence.forTheName()).whyNotOn(day);
        Optional<Licence> inForce = ever.stream().filter(licence -> holds(licence, day)).findFirst();
        if (inForce.isPresent() && outside.isEmpty()) {
            return new Holding(inForce, true, "");
        }
        String why = inForce.flatMap(any -> outside).orElseGet(() -> whyNone(asset, ever.stream(), day));
        return new Holding(Optional.empty(), !ever.isEmpty(), why);
    }

    private static boolean holds(Licence licence, LocalDate day) {
        return licence.stateOn(day) == LicenceState.GRANTED && !day.isBefore(licence.validFrom());
    }

    private static String whyNone(BrandAsset asset, Stream<Licence> newestFirst, LocalDate day) {
        return newestFirst.findFirst().map(last -> whyNot(asset, last, day))
                .orElse("The %s isn’t granted to your chapter yet. Ask the core team for it first.".formatted(asset.words()));
    }

    private static String whyNot(BrandAsset asset, Licence last, LocalDate day) {
        return switch (last.stateOn(day)) {
            case GRANTED -> "Your licence for the %s begins on %s.".formatted(asset.words(), InWords.day(last.validFrom()));
            case EXPIRED -> "Your licence for the %s ended on %s.".formatted(asset.words(), InWords.day(last.validUntil()));
            case REVOKED -> "Your licence for the %s was revoked: %s".formatted(asset.words(), last.reason().orElse(""));
        };
    }

    /** The licence, or the refusal: what was taken away is gone, what was never given is forbidden. */
    Licence orRefuse() {
        return licence.orElseThrow(() -> wasGranted ? Refused.gone(whyNot) : Refused.forbidden(whyNot));
    }
}
