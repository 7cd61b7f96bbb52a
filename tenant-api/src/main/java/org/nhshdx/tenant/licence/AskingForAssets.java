package org.nhshdx.tenant.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.brand.AssetRequest;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.brand.LicenceTerms;
import org.nhshdx.core.event.Event;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.event.EventAt;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Organisers ask for assets and sign the duties; nothing may be used by asking. */
@ApplicationScoped
public class AskingForAssets {

    @Inject
    Scope scope;

    @Inject
    Charters charters;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    public UUID ask(Asker by, UUID chapter, AssetsAsked asked) {
        return scope.writing(chapter, () -> {
            LocalDate today = LocalDate.now(clock);
            UnderTheName chapterNow = UnderTheName.locked(today);
            Optional<Event> event = asked.event().map(EventAt::slug);
            LicenceTerms terms = asked.terms(today, event.map(Event::id), chapterNow.nameEnds());
            refuseTwice(asked.known(), terms.event(), today);
            return request(by, chapterNow, asked.known(), event, terms).id();
        });
    }

    private AssetRequest request(Asker by, UnderTheName chapter, List<BrandAsset> assets, Optional<Event> event, LicenceTerms terms) {
        int version = charters.versionInForce().number();
        LicenceDeed deed = new LicenceDeed(chapter.chapter().name(), event.map(AskingForAssets::title).orElse(""), assets, terms, version);
        AssetRequest request = new AssetRequest(assets, terms, by.person(), version, deed.text(), clock.instant());
        request.persist();
        log.record(by, "request", "assets", request.id(), "The %s.".formatted(LicenceDeed.named(assets)));
        return request;
    }

    /** The organisers don't need it any more, and nobody has answered yet. */
    public void withdraw(Asker by, UUID chapter, UUID id) {
        scope.writing(chapter, () -> {
            AssetRequest request = RequestAt.locked(id);
            Attempt.to(() -> request.withdraw(by.person(), clock.instant()));
            log.record(by, "withdraw", "assets", id, "The %s.".formatted(LicenceDeed.named(request.assets())));
            return request;
        });
    }

    /** One question at a time: asking again while the first waits, or while a licence is good, helps nobody. */
    private static void refuseTwice(List<BrandAsset> assets, Optional<UUID> event, LocalDate today) {
        List<AssetRequest> waiting = AssetRequest.waiting();
        for (BrandAsset asset : assets) {
            if (waiting.stream().anyMatch(request -> request.isFor(asset, event))) {
                throw Refused.conflict("assets", "You have asked for the %s already, and the answer is still to come.".formatted(asset.words()));
            }
            Licence.notEnded(asset, event, today).ifPresent(licence -> {
                throw Refused.conflict("assets", "You have the %s already, under %s. Renew it when it ends.".formatted(
                        asset.words(), licence.code()));
            });
        }
    }

    private static String title(Event event) {
        return Optional.ofNullable(event.facts().title()).orElse(event.slug());
    }
}
