package org.nhshdx.tenant.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.audit.Said;
import org.nhshdx.core.brand.AssetRequest;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.brand.LicenceState;
import org.nhshdx.core.brand.LicenceTerms;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.charter.principle.InWords;
import org.nhshdx.tenant.message.WritingLetters;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.publication.Publishing;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** An organiser renews a licence with one press if nothing has changed; otherwise the wish becomes a request. */
@ApplicationScoped
public class RenewingOwnLicences {

    @Inject
    Scope scope;

    @Inject
    AssetRules rules;

    @Inject
    Charters charters;

    @Inject
    AskingForAssets asking;

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

    public Renewal renew(Asker by, UUID chapter, String code) {
        boolean forTheName = scope.reading(chapter, () -> RequestAt.licence(code).isForTheName());
        return scope.writing(chapter, () -> {
            LocalDate today = LocalDate.now(clock);
            UnderTheName under = UnderTheName.locked(forTheName, today);
            Licence licence = RequestAt.lockedLicence(code);
            Optional<Event> event = licence.eventId().flatMap(Event::with);
            event.ifPresent(one -> refuseWhenOver(one, today));
            LocalDate until = RenewalTerm.until(licence, under, today);
            List<String> changed = changed(licence, event, today);
            return changed.isEmpty() ? renewed(by, licence, until) : asked(by, under, licence, event, until, changed);
        });
    }

    private static void refuseWhenOver(Event event, LocalDate today) {
        if (EventDays.of(event.facts()).areBefore(today)) {
            throw Refused.conflict("The event is over. Ask for the asset for another one.");
        }
    }

    /** What has changed since it was signed, or was left out when it was granted, each in a sentence. */
    private List<String> changed(Licence licence, Optional<Event> event, LocalDate today) {
        int inForce = charters.versionInForce().number();
        List<String> changed = new ArrayList<>(rules.inTheWay(event));
        if (licence.signatures().charterVersion() != inForce) {
            changed.add("Charter version %d is in force; the licence was signed under version %d.".formatted(
                    inForce, licence.signatures().charterVersion()));
        }
        CutShort.whatOf(licence).ifPresent(changed::add);
        if (licence.stateOn(today) == LicenceState.EXPIRED) {
            changed.add("The licence has ended already.");
        }
        return changed;
    }

    private Renewal renewed(Asker by, Licence licence, LocalDate until) {
        LocalDate before = licence.validUntil();
        String goesOn = "Signed again by %s on %s: all of it goes on until %s.".formatted(
                by.name(), InWords.day(LocalDate.now(clock)), InWords.day(until));
        Attempt.to(() -> licence.renew(until, goesOn, clock.instant()));
        log.record(by, "renew", "licence", licence.id(), new Said(
                "Nothing has changed since it was signed.", "until " + before, "until " + until));
        answers.renewed(licence).sendBy(letters);
        publishing.publish();
        return Renewal.done(until);
    }

    private Renewal asked(
            Asker by, UnderTheName under, Licence licence, Optional<Event> event, LocalDate until, List<String> changed) {
        LicenceTerms terms = new LicenceTerms(
                licence.eventId(), licence.permitted(), "", RenewalTerm.from(licence, LocalDate.now(clock)), until, Optional.empty());
        AssetRequest request = asking.again(by, under, licence, event, terms);
        return Renewal.asked(request.id(), changed);
    }
}
