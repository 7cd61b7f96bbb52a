package org.nhshdx.tenant.licence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.brand.AssetRequest;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.core.brand.BrandUse;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.brand.RequestState;
import org.nhshdx.tenant.scope.Names;

/**
 * A request for assets as those who are concerned read it.
 *
 * @param words what for, in the organisers' own words
 * @param renews the code of the licence it would go on with
 * @param deed what both sides owe, as the organiser signed it
 * @param answerBy the last day on which an answer was promised
 * @param version to be sent along with a decision, so that nobody decides on what they haven't seen
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RequestOnDesk(
        UUID id,
        List<BrandAsset> assets,
        Optional<EventNamed> event,
        List<BrandUse> uses,
        String words,
        LocalDate from,
        LocalDate until,
        Optional<String> renews,
        int charterVersion,
        String deed,
        RequestState state,
        String askedBy,
        Instant askedAt,
        Optional<LocalDate> answerBy,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt,
        Optional<String> reason,
        List<String> principles,
        Optional<String> wouldChange,
        int version) {

    /** Call it inside the chapter's scope. */
    static RequestOnDesk of(AssetRequest request, Names names, LocalDate promise) {
        return new RequestOnDesk(
                request.id(), request.assets(), request.eventId().flatMap(EventNamed::with), request.uses(), request.words(),
                request.validFrom(), request.validUntil(), request.renews().flatMap(Licence::with).map(Licence::code),
                request.charterVersion(), request.deed(), request.state(), names.of(request.askedBy()), request.askedAt(),
                Optional.of(promise).filter(day -> request.isWaiting()), request.answer().decidedBy().map(names::of), request.answer().decidedAt(),
                request.answer().reason(), request.answer().principles(), request.answer().wouldChange(), request.version());
    }

    /** Whether the core team owes an answer. */
    @JsonIgnore
    public boolean isWaiting() {
        return state.isWaiting();
    }

    /** What it is to be used for. */
    @JsonIgnore
    public String whatFor() {
        return BrandUse.inWords(uses);
    }

    /** "logo lock-up, sticker and A3 poster". */
    @JsonIgnore
    public String named() {
        return LicenceDeed.named(assets);
    }
}
