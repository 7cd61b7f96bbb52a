package org.nhshdx.tenant.waiver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.nhshdx.core.event.Turn;
import org.nhshdx.core.event.Waiver;
import org.nhshdx.core.event.WaiverTerms;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.coreteam.TwoPeople;
import org.nhshdx.tenant.permission.Recusal;
import org.nhshdx.tenant.event.SettlingChanges;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Reason;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** The core team makes an exception: a default takes one of it, a rule two different people, and some take none at all. */
@ApplicationScoped
public class Waiving {

    @Inject
    Scope scope;

    @Inject
    WaiverScope about;

    @Inject
    TwoPeople twoPeople;

    @Inject
    SettlingChanges settling;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** Opens a waiver that nobody asked for. @param slug the event it is for; empty for the whole chapter */
    public UUID propose(Asker by, UUID chapter, Optional<String> slug, WaiverRequest request) {
        return scope.writing(chapter, () -> {
            Recusal.check(by);
            Turn.takeToAnnounce();
            WaiverScope.Matter matter = about.of(slug);
            WaiverTerms terms = matter.terms(request);
            matter.refuseTwice(request);
            Waiver waiver = Waiver.proposed(matter.event(), request.principle(), terms, by.person(), clock.instant());
            waiver.persist();
            settle(by, opening(waiver), waiver, terms.reason());
            return waiver.id();
        });
    }

    /** Takes up what was asked, with its reason and end date unless others are given. */
    public void takeUp(Asker by, UUID chapter, UUID id, WaiverRequest changed) {
        decide(by, chapter, id, waiver -> {
            refuseThePerson(by, waiver.askedBy(), "You asked for this waiver. Somebody else has to decide on it.");
            WaiverTerms terms = about.of(waiver).terms(new WaiverRequest(
                    waiver.principle(), changed.reason() == null || changed.reason().isBlank() ? waiver.reason() : changed.reason(),
                    changed.until().or(() -> Optional.of(waiver.until()))));
            Attempt.to(() -> waiver.propose(terms, by.person(), clock.instant()));
            settle(by, opening(waiver), waiver, terms.reason());
        });
    }

    /** A rule is only proposed by the first person; anything else is waived at once. */
    private static String opening(Waiver waiver) {
        return waiver.takesTwo() ? "propose-waiver" : "waive";
    }

    /** The second person for a rule, whom the first hasn't brought in, nor the other way round. */
    public void confirm(Asker by, UUID chapter, UUID id) {
        scope.reading(chapter, () -> Waiver.with(id).flatMap(Waiver::proposedBy))
                .filter(proposer -> !proposer.equals(by.person()))
                .ifPresent(proposer -> twoPeople.check(by, proposer));
        decide(by, chapter, id, waiver -> {
            refuseThePerson(by, waiver.askedBy(), "You asked for this waiver. Somebody else has to decide on it.");
            refuseThePerson(by, waiver.proposedBy(), "You proposed this waiver. A second person has to confirm it.");
            Attempt.to(() -> waiver.confirm(by.person(), clock.instant()));
            settle(by, "confirm-waiver", waiver, waiver.reason());
        });
    }

    public void refuse(Asker by, UUID chapter, UUID id, String reason) {
        String why = Reason.in("reason", reason);
        decide(by, chapter, id, waiver -> {
            Attempt.to(() -> waiver.refuse(why, by.person(), clock.instant()));
            settle(by, "refuse-waiver", waiver, why);
        });
    }

    /** Ends it before its date. */
    public void end(Asker by, UUID chapter, UUID id, String reason) {
        String why = Reason.in("reason", reason);
        decide(by, chapter, id, waiver -> {
            Attempt.to(() -> waiver.end(why, by.person(), clock.instant()));
            settle(by, "end-waiver", waiver, why);
        });
    }

    private void decide(Asker by, UUID chapter, UUID id, Consumer<Waiver> deed) {
        scope.writing(chapter, () -> {
            Recusal.check(by);
            Turn.takeToAnnounce();
            Waiver waiver = Waiver.locked(id).orElseThrow(() -> Refused.notFound("There is no such waiver in this chapter."));
            deed.accept(waiver);
            return waiver;
        });
    }

    private static void refuseThePerson(Asker by, Optional<UUID> other, String sentence) {
        if (other.filter(by.person()::equals).isPresent()) {
            throw Refused.forbidden(sentence);
        }
    }

    private void settle(Asker by, String verb, Waiver waiver, String reason) {
        log.record(by, verb, waiver.principle(), waiver.id(), reason);
        settling.settleAll(by);
    }
}
