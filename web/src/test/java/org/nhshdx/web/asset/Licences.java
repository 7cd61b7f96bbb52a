package org.nhshdx.web.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.core.brand.BrandUse;
import org.nhshdx.core.brand.IssuedCode;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.brand.LicenceCode;
import org.nhshdx.core.brand.LicenceTerms;
import org.nhshdx.core.brand.Signatures;
import org.nhshdx.core.event.Event;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** Licences for artwork, given to tests' chapters and taken from them straight away, and what happens to their events. */
@ApplicationScoped
class Licences {

    @Inject
    World world;

    @Inject
    Scope scope;

    @Inject
    MovableClock clock;

    /** One from today until a month from now; its code. */
    String grant(Place place, BrandAsset asset) {
        return grant(place, asset, Optional.empty());
    }

    /** The same for one event alone. @param event its address */
    String grantFor(Place place, BrandAsset asset, String event) {
        return grant(place, asset, Optional.of(event));
    }

    private String grant(Place place, BrandAsset asset, Optional<String> event) {
        LocalDate today = clock.today();
        var bram = world.asker(Cast.BRAM).person();
        return scope.writing(place.id(), () -> {
            LicenceTerms terms = forEverything(event.flatMap(Event::at).map(Event::id), today);
            Licence granted = Stream.generate(() -> LicenceCode.freshFor(place.slug()))
                    .map(code -> new Licence(asset, code, terms, Signatures.of(bram, bram, 1, "Both sides."), clock.instant()))
                    .filter(licence -> IssuedCode.issue(licence, place.id()))
                    .findFirst().orElseThrow();
            granted.persist();
            return granted.code();
        });
    }

    void revoke(Place place, BrandAsset asset, String reason) {
        scope.writing(place.id(), () -> revokeInScope(asset, reason));
    }

    Licence revokeInScope(BrandAsset asset, String reason) {
        Licence licence = Licence.all().stream().filter(one -> one.asset() == asset).findFirst().orElseThrow();
        licence.revoke(reason, clock.instant());
        return licence;
    }

    void callOff(Place place, String event) {
        scope.writing(place.id(), () -> {
            Event.at(event).orElseThrow().callOff("The roof leaks.", clock.instant());
            return event;
        });
    }

    void retitle(Place place, String event, String title) {
        scope.writing(place.id(), () -> {
            Event draft = Event.at(event).orElseThrow();
            draft.draft(draft.facts().titled(title), draft.roughly(), draft.about(), clock.instant());
            return event;
        });
    }

    private static LicenceTerms forEverything(Optional<UUID> event, LocalDate today) {
        return new LicenceTerms(
                event, List.of(BrandUse.values()), "For everything.", today, today.plusMonths(1), Optional.empty());
    }
}
