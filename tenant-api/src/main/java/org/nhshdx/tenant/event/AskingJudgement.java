package org.nhshdx.tenant.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.Judgement;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Asks the core team to judge of an event what software can't see. */
@ApplicationScoped
public class AskingJudgement {

    @Inject
    Scope scope;

    @Inject
    Examining examining;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** Asks about everything that a person has to look at; answers the principles that wait now. */
    public List<String> ask(Asker by, UUID chapter, String slug) {
        return scope.writing(chapter, () -> {
            Event event = EventAt.locked(slug);
            List<String> asked = askAgain(by, event);
            if (asked.isEmpty()) {
                throw Refused.conflict("There is nothing to judge: no person has to look at this event as it stands.");
            }
            log.record(by, "ask-judgement", "event", event.id(), String.join(", ", asked));
            return asked;
        });
    }

    /**
     * Brings the questions in line with the event as it stands and as it would be if what waits were told; call it inside
     * the chapter's writing scope.
     */
    public List<String> askAgain(Asker by, Event event) {
        Map<String, String> open = open(event);
        List<Judgement> waiting = Judgement.of(event.id()).stream().filter(Judgement::isWaiting).toList();
        waiting.stream().filter(one -> !open.containsKey(one.principle())).forEach(Judgement::delete);
        open.forEach((principle, digest) -> waiting.stream().filter(one -> one.principle().equals(principle)).findFirst().ifPresentOrElse(
                one -> one.isNowAbout(digest),
                () -> new Judgement(Optional.of(event.id()), principle, digest, by.person(), clock.instant()).persist()));
        return List.copyOf(open.keySet());
    }

    /** The principles that a person has to look at, each with the digest of what it is about; what waits comes first. */
    private Map<String, String> open(Event event) {
        Map<String, String> open = new LinkedHashMap<>();
        Stream.of(WouldBe.of(event).facts(), event.facts()).distinct().forEach(facts -> examining.examine(event, facts).toBeJudged()
                .forEach(finding -> open.putIfAbsent(finding.principle(), examining.digest(facts, finding.principle()))));
        return open;
    }
}
