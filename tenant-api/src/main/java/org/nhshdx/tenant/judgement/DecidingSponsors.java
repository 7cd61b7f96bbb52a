package org.nhshdx.tenant.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.SponsorAnswer;
import org.nhshdx.core.event.SponsorEntry;
import org.nhshdx.core.event.Turn;
import org.nhshdx.tenant.charter.Finding;
import org.nhshdx.tenant.charter.Outcome;
import org.nhshdx.tenant.event.EventAt;
import org.nhshdx.tenant.event.Examining;
import org.nhshdx.tenant.event.SettlingChanges;
import org.nhshdx.tenant.event.WouldBe;
import org.nhshdx.tenant.permission.Recusal;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.tenant.sponsor.SponsorRegister;

/** Clears or refuses a sponsor while looking at the event that names it, and settles that event's question by it. */
@ApplicationScoped
public class DecidingSponsors {

    @Inject
    Scope scope;

    @Inject
    SponsorRegister register;

    @Inject
    Examining examining;

    @Inject
    SettlingChanges settling;

    @Inject
    Clock clock;

    /** @param seen how many decisions on the sponsor the asker has read */
    public SponsorEntry decide(Asker by, UUID chapter, String slug, String name, SponsorAnswer given, int seen) {
        return scope.writing(chapter, () -> {
            Recusal.check(by);
            Turn.takeToAnnounce();
            Event event = EventAt.locked(slug);
            SponsorEntry entry = register.decide(by, name, given, seen);
            answer(by, event, entry.reason());
            settling.settle(by, event);
            return entry;
        });
    }

    /** What waits about any sponsor in the chapter in scope is settled by what the register says of it now. */
    void settleAll(Asker by) {
        Recusal.check(by);
        Turn.takeToAnnounce();
        Event.all().stream().filter(event -> Judging.waiting(event, Judging.SPONSORS).isPresent()).toList().forEach(event -> {
            Event locked = EventAt.locked(event.slug());
            String why = "The core team has decided on the sponsors that it names.";
            answer(by, locked, why);
        });
        settling.settleAll(by);
    }

    /** Once every sponsor is decided, whatever waited about them is answered. */
    private void answer(Asker by, Event event, String reason) {
        EventFacts facts = WouldBe.of(event).facts();
        Finding finding = examining.examine(event, facts).finding(Judging.SPONSORS).orElseThrow();
        if (finding.outcome() != Outcome.TO_BE_JUDGED) {
            Judging.waiting(event, Judging.SPONSORS).ifPresent(waiting -> waiting.judge(
                    finding.outcome() == Outcome.KEPT, reason, examining.digest(facts, Judging.SPONSORS), by.person(),
                    clock.instant()));
        }
    }
}
