package org.nhshdx.tenant.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.event.EventState;
import org.nhshdx.core.event.Turn;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.charter.Examination;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.publication.Publishing;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Tells the public of an event, under the charter in force, which stays with it from then on. */
@ApplicationScoped
public class AnnouncingEvents {

    @Inject
    Scope scope;

    @Inject
    Examining examining;

    @Inject
    Announceable announceable;

    @Inject
    Publishing publishing;

    @Inject
    TellingEveryone telling;

    @Inject
    InvitingJudges judges;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** @param version the version of the event that the organiser has before them */
    public Event announce(Asker by, UUID chapter, String slug, int version) {
        return scope.writing(chapter, () -> {
            // Before anything is read, so that two chapters who announce at once see each other.
            Turn.takeToAnnounce();
            Event event = EventAt.locked(slug, version);
            LocalDate today = LocalDate.now(clock);
            mustBeDraft(event);
            mustBeUnderTheUmbrella();
            mustLieAhead(event, today);
            announce(by, event);
            return event;
        });
    }

    private void announce(Asker by, Event event) {
        Examination examination = examining.examine(event);
        if (!examination.isAnnounceable()) {
            throw InTheWay.refusal(examination.inTheWay());
        }
        HeldLinks.follow(event);
        judges.takeOffUnnamed(by, event);
        event.announce(examination.charterVersion(), clock.instant());
        log.record(by, "announce", "event", event.id(), "Under charter version %d.".formatted(examination.charterVersion()));
        publishing.publish();
        telling.announced(event);
    }

    private static void mustBeDraft(Event event) {
        if (event.state() != EventState.DRAFT) {
            throw Refused.conflict("This event has been announced already.");
        }
    }

    private void mustBeUnderTheUmbrella() {
        announceable.whyNotInScope().ifPresent(reason -> {
            throw Refused.conflict(reason);
        });
    }

    private static void mustLieAhead(Event event, LocalDate today) {
        EventDays.of(event.facts()).last().filter(last -> last.isBefore(today)).ifPresent(over -> {
            throw Refused.invalid("facts.days", "That date is over. Check the year.");
        });
    }
}
