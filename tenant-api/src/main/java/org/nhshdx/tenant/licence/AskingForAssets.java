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
import org.nhshdx.core.event.EventDays;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.brand.WritingExpiries;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.event.EventAt;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.People;
import org.nhshdx.tenant.scope.Scope;

/** Organisers ask for assets and sign the duties; nothing may be used by asking, unless the chapter is trusted with it. */
@ApplicationScoped
public class AskingForAssets {

    @Inject
    Scope scope;

    @Inject
    Charters charters;

    @Inject
    Delegating delegating;

    @Inject
    WritingExpiries expiries;

    @Inject
    People people;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** A trusted chapter gets the lock-up for its next event at once; for all else it waits for the core team. */
    public AskedFor ask(Asker by, UUID chapter, AssetsAsked asked) {
        return scope.writing(chapter, () -> {
            LocalDate today = LocalDate.now(clock);
            UnderTheName chapterNow = UnderTheName.locked(today);
            Optional<Event> event = asked.event().map(EventAt::slug);
            event.ifPresent(one -> refuseWhenOver(one, today));
            LicenceTerms terms = asked.terms(today, event.map(Event::id), chapterNow.nameEnds());
            expiries.write(people.calendar(), chapterNow.chapter(), today);
            refuseTwice(asked.known(), terms.event(), today);
            List<BrandAsset> atOnce = delegating.atOnce(asked.known(), event);
            List<String> codes = atOnce.isEmpty() ? List.of() : delegating.grant(by, terms, event, deed(chapterNow, atOnce, event, terms));
            List<BrandAsset> rest = asked.known().stream().filter(asset -> !atOnce.contains(asset)).toList();
            Optional<UUID> request = rest.isEmpty() ? Optional.empty()
                    : Optional.of(request(by, deed(chapterNow, rest, event, terms), Optional.empty()).id());
            return new AskedFor(request, codes);
        });
    }

    /** The wish to go on with a licence, when something has changed since it was signed; inside the chapter's scope. */
    AssetRequest again(Asker by, UnderTheName chapter, Licence licence, Optional<Event> event, LicenceTerms terms) {
        if (AssetRequest.waiting().stream().anyMatch(request -> request.isFor(licence.asset(), licence.eventId()))) {
            throw Refused.conflict("You have asked for it already, and the answer is still to come.");
        }
        return request(by, deed(chapter, List.of(licence.asset()), event, terms), Optional.of(licence));
    }

    private LicenceDeed deed(UnderTheName chapter, List<BrandAsset> assets, Optional<Event> event, LicenceTerms terms) {
        String title = event.map(EventNamed::of).map(EventNamed::title).orElse("");
        return new LicenceDeed(chapter.chapter().name(), title, assets, terms, charters.versionInForce().number());
    }

    private AssetRequest request(Asker by, LicenceDeed deed, Optional<Licence> renews) {
        AssetRequest request = new AssetRequest(
                deed.assets(), deed.terms(), by.person(), deed.charterVersion(), deed.text(), clock.instant());
        renews.ifPresent(request::renewing);
        request.persist();
        log.record(by, "request", "assets", request.id(), "The %s.".formatted(LicenceDeed.named(deed.assets())));
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

    private static void refuseWhenOver(Event event, LocalDate today) {
        if (EventDays.of(event.facts()).areBefore(today)) {
            throw Refused.conflict("event", "That event is over. Ask for one that is still ahead, or for all that you do.");
        }
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
}
