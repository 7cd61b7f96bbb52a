package org.nhshdx.tenant.licence;

import java.util.Optional;
import org.nhshdx.core.brand.AssetRequest;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.brand.RequestState;
import org.nhshdx.tenant.charter.principle.InWords;

/** What the core team deliberately left out of a grant, so that going on with it is theirs to decide again. */
final class CutShort {

    private CutShort() {}

    /** In a sentence; empty where all was granted that was asked for. Call it inside the chapter's scope. */
    static Optional<String> whatOf(Licence licence) {
        if (licence.conditions().isPresent()) {
            return Optional.of("It was granted on a condition, which the core team looks at again.");
        }
        return licence.signatures().delegation().isPresent() ? Optional.empty() : granted(licence)
                .filter(request -> licence.validUntil().isBefore(request.validUntil()))
                .map(request -> "You asked for it until %s, and it was granted until %s.".formatted(
                        InWords.day(request.validUntil()), InWords.day(licence.validUntil())));
    }

    private static Optional<AssetRequest> granted(Licence licence) {
        return AssetRequest.all().stream()
                .filter(request -> request.state() == RequestState.GRANTED && request.isFor(licence.asset(), licence.eventId()))
                .findFirst();
    }
}
