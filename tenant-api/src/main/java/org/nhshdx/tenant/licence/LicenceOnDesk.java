package org.nhshdx.tenant.licence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.core.brand.BrandUse;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.brand.LicenceState;
import org.nhshdx.core.brand.Signatures;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Standing;
import org.nhshdx.tenant.brand.NameInForce;
import org.nhshdx.tenant.charter.principle.InWords;
import org.nhshdx.tenant.scope.Names;

/**
 * A licence as those who are concerned read it.
 *
 * @param event the event it is for; empty when it is for all that the chapter does
 * @param state what is true today
 * @param notNow why it can’t be used today although it is granted: the name is out of force, or it hasn’t begun
 * @param reason why it was revoked or given back
 * @param grantedBy who of the core team granted it; empty where a rule did
 * @param delegation why a rule granted it at once
 * @param deed what was granted and what both sides owe; empty where the charter itself was signed
 * @param renewableFrom from when an organiser can renew it
 * @param renewableToday whether they can today: at once, or by asking once it has ended
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record LicenceOnDesk(
        String code,
        BrandAsset asset,
        Optional<EventNamed> event,
        List<BrandUse> uses,
        String words,
        Optional<String> conditions,
        LocalDate from,
        LocalDate until,
        LicenceState state,
        Optional<String> notNow,
        Optional<String> reason,
        int charterVersion,
        String signedBy,
        Optional<String> grantedBy,
        Instant grantedAt,
        Optional<String> delegation,
        Optional<String> deed,
        LocalDate renewableFrom,
        boolean renewableToday) {

    /** Call it inside the chapter's scope. */
    static LicenceOnDesk of(Licence licence, Names names, LocalDate today) {
        Signatures signed = licence.signatures();
        LicenceState now = licence.stateOn(today);
        LocalDate renewableFrom = RenewalTerm.renewableFrom(licence);
        boolean renewable = (now == LicenceState.GRANTED || now == LicenceState.EXPIRED) && !today.isBefore(renewableFrom)
                && isUnderWhatItNeeds(licence, today);
        return new LicenceOnDesk(
                licence.code(), licence.asset(), licence.eventId().flatMap(EventNamed::with), licence.permitted(), licence.uses(),
                licence.conditions(), licence.validFrom(), licence.validUntil(), now, notNow(licence, now, today), licence.reason(),
                signed.charterVersion(), names.of(signed.signedBy()), signed.grantedBy().map(names::of), licence.grantedAt(),
                signed.delegation(), signed.deed(), renewableFrom, renewable);
    }

    /** The name needs a chapter that isn't suspended, anything else the name. */
    private static boolean isUnderWhatItNeeds(Licence licence, LocalDate today) {
        return licence.isForTheName()
                ? Chapter.inScope().filter(chapter -> chapter.standing() == Standing.ACTIVE).isPresent()
                : NameInForce.whyNotOn(today).isEmpty();
    }

    private static Optional<String> notNow(Licence licence, LicenceState now, LocalDate today) {
        return now != LicenceState.GRANTED ? Optional.empty() : NameInForce.whyNotOn(today).or(() -> Optional.of(licence.validFrom())
                .filter(today::isBefore)
                .map(first -> "It begins on %s.".formatted(InWords.day(first))));
    }

    /** Whether it is good today, or will be without anybody's doing. */
    @JsonIgnore
    public boolean isGranted() {
        return state == LicenceState.GRANTED;
    }

    @JsonIgnore
    public boolean isRevoked() {
        return state == LicenceState.REVOKED;
    }

    @JsonIgnore
    public boolean isForTheName() {
        return asset == BrandAsset.NAME;
    }
}
