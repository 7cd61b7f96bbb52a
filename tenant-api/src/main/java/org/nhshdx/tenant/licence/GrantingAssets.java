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
import org.nhshdx.core.brand.Signatures;
import org.nhshdx.core.event.Event;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.brand.Licensing;
import org.nhshdx.tenant.brand.WritingExpiries;
import org.nhshdx.tenant.message.WritingLetters;
import org.nhshdx.tenant.permission.Recusal;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.publication.Publishing;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.People;
import org.nhshdx.tenant.scope.Scope;

/** The core team grants what was asked for, or less of it: a licence for each asset, in one transaction with its letter. */
@ApplicationScoped
public class GrantingAssets {

    @Inject
    Scope scope;

    @Inject
    AssetRules rules;

    @Inject
    Licensing licensing;

    @Inject
    WritingExpiries expiries;

    @Inject
    People people;

    @Inject
    AnswerLetters answers;

    @Inject
    WritingLetters letters;

    @Inject
    Publishing publishing;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /**
     * Grants it; refused while a rule about the chapter or the event is neither kept nor waived.
     *
     * @param version the version of the request that the asker has read
     */
    public void grant(Asker by, UUID chapter, UUID id, int version, AssetGrant grant) {
        scope.writing(chapter, () -> {
            Recusal.check(by);
            LocalDate today = LocalDate.now(clock);
            UnderTheName under = UnderTheName.locked(RequestAt.id(id).assets().contains(BrandAsset.NAME), today);
            AssetRequest request = RequestAt.locked(id, version);
            expiries.write(people.calendar(), under.chapter(), today);
            rules.mustBeKept(request.eventId().flatMap(Event::with));
            LicenceTerms terms = grant.terms(request, today, under.nameEnds());
            Attempt.to(() -> request.grant(by.person(), clock.instant()));
            Signatures signed = Signatures.of(
                    request.askedBy(), by.person(), request.charterVersion(), deed(under, request, terms).text());
            List<Licence> licences = request.assets().stream().map(asset -> license(by, request, asset, terms, signed)).toList();
            answers.granted(by, request, terms, licences).or(grant.letter()).sendBy(letters);
            log.record(by, "grant", "assets", id, terms.conditions().orElse("Without conditions."));
            publishing.publish();
            return request;
        });
    }

    /** Of what is granted, which may be less than the organiser signed; their own text stays with the request. */
    private static LicenceDeed deed(UnderTheName under, AssetRequest request, LicenceTerms terms) {
        String title = request.eventId().flatMap(EventNamed::with).map(EventNamed::title).orElse("");
        return new LicenceDeed(
                under.chapter().name(), title, request.assets(), terms.worded(request.words()), request.charterVersion());
    }

    /** What it would go on with keeps its code; anything else gets one of its own. */
    private Licence license(Asker by, AssetRequest request, BrandAsset asset, LicenceTerms terms, Signatures signed) {
        Optional<Licence> known = request.renews().flatMap(Licence::with).filter(licence -> licence.asset() == asset);
        if (known.isPresent()) {
            LicenceTerms same = asset == BrandAsset.NAME ? terms.worded(known.get().uses()) : terms;
            Attempt.to(() -> known.get().renew(same, signed, clock.instant()));
            return known.get();
        }
        refuseTwice(asset, terms, LocalDate.now(clock));
        return licensing.grant(by, asset, terms, signed);
    }

    private static void refuseTwice(BrandAsset asset, LicenceTerms terms, LocalDate today) {
        Licence.notEnded(asset, terms.event(), today).ifPresent(licence -> {
            throw Refused.conflict("The chapter has the %s already, under %s.".formatted(asset.words(), licence.code()));
        });
    }
}
