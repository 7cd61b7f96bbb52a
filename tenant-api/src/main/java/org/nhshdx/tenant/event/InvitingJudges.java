package org.nhshdx.tenant.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.event.EventState;
import org.nhshdx.core.event.InvitedJudge;
import org.nhshdx.core.message.EmailAddress;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Asks people to judge at an event, by e-mail and in their calendars, and takes them off its list again. */
@ApplicationScoped
public class InvitingJudges {

    private static final int MOST = 20;

    @Inject
    Scope scope;

    @Inject
    Announceable announceable;

    @Inject
    TellingEveryone telling;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** @param name one of those named as judges in the event's facts */
    public UUID invite(Asker by, UUID chapter, String slug, String name, String typed) {
        EmailAddress address = EmailAddress.typed(typed)
                .orElseThrow(() -> Refused.invalid("email", "Give an e-mail address like name@example.org."));
        return scope.writing(chapter, () -> {
            Event event = EventAt.locked(slug);
            mustBeAhead(event);
            refuseUnlessOneMore(event, name, address.text());
            InvitedJudge judge = new InvitedJudge(event, name, address.text(), by.person(), clock.instant());
            judge.persist();
            log.record(by, "invite", "judge", judge.id(), event.isPublic() ? "Written to at once." : "Written to when it is announced.");
            if (event.isPublic()) {
                mustBeUnderTheUmbrella();
                telling.invited(event, judge);
            }
            return judge.id();
        });
    }

    public void takeOff(Asker by, UUID chapter, String slug, UUID id) {
        scope.writing(chapter, () -> {
            Event event = EventAt.locked(slug);
            takeOff(by, event, InvitedJudge.with(event.id(), id)
                    .orElseThrow(() -> Refused.notFound("Nobody on this event's list has been asked by that.")));
            return event;
        });
    }

    /** Call it inside the chapter's scope: whoever isn't named any more isn't asked any more. */
    void takeOffUnnamed(Asker by, Event event) {
        List<String> named = InvitedJudgeOnDesk.named(event);
        InvitedJudge.of(event.id()).stream().filter(judge -> !named.contains(judge.name())).forEach(judge -> takeOff(by, event, judge));
    }

    private void takeOff(Asker by, Event event, InvitedJudge judge) {
        if (event.state() == EventState.ANNOUNCED) {
            telling.takenOff(event, judge);
        }
        judge.delete();
        log.record(by, "remove", "judge", judge.id(), "Their address is deleted.");
    }

    private void mustBeUnderTheUmbrella() {
        announceable.whyNotInScope().ifPresent(reason -> {
            throw Refused.conflict(reason);
        });
    }

    private void mustBeAhead(Event event) {
        boolean over = EventDays.of(event.facts()).last().filter(last -> last.isBefore(LocalDate.now(clock))).isPresent();
        if (over || event.state() != EventState.DRAFT && event.state() != EventState.ANNOUNCED) {
            throw Refused.conflict("This day is over or called off, so nobody is asked to judge any more.");
        }
    }

    private static void refuseUnlessOneMore(Event event, String name, String address) {
        if (!InvitedJudgeOnDesk.named(event).contains(name)) {
            throw Refused.invalid("name", "Choose one of the judges named for this event.");
        }
        List<InvitedJudge> asked = InvitedJudge.of(event.id());
        if (asked.stream().anyMatch(judge -> judge.name().equals(name))) {
            throw Refused.conflict("name", "Somebody by that name is on the list. Take them off first if the address was wrong.");
        }
        if (asked.stream().anyMatch(judge -> judge.address().equals(address))) {
            throw Refused.conflict("email", "Somebody with this address is on the list already.");
        }
        if (asked.size() >= MOST) {
            throw Refused.invalid("name", "%d judges are plenty. Take somebody off first.".formatted(MOST));
        }
    }
}
