package org.nhshdx.tenant.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.nhshdx.core.audit.Said;
import org.nhshdx.core.chapter.Handover;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.core.chapter.Role;
import org.nhshdx.core.people.Membership;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.publication.Publishing;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** The successor accepts, and the lead passes to them in one transaction; or declines, and nothing changes. */
@ApplicationScoped
public class TakingOver {

    @Inject
    Scope scope;

    @Inject
    Publishing publishing;

    @Inject
    HandoverMessages messages;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    public void accept(Asker by, UUID chapter) {
        scope.writing(chapter, () -> {
            Handover handover = offerTo(by);
            Organiser former = theLead(handover);
            Organiser successor = Organiser.of(by.person()).orElseThrow(() -> Refused.notFound("You are not in this chapter."));
            Attempt.to(() -> handover.accept(clock.instant()));
            log.record(by, "take over", "chapter", chapter, new Said(
                    "With what is unfinished.", former.name() + ", lead", successor.name() + ", lead"));
            messages.accepted(handover, former, successor);
            successor.take(Role.LEAD);
            step(handover, former, chapter);
            publishing.publish();
            return handover;
        });
    }

    public void decline(Asker by, UUID chapter) {
        scope.writing(chapter, () -> {
            Handover handover = offerTo(by);
            Attempt.to(() -> handover.decline(clock.instant()));
            log.record(by, "decline", "offer", handover.id(), "The chapter stays with its lead.");
            messages.declined(handover, by);
            return handover;
        });
    }

    /** The leads are locked, so that nobody changes who leads while the lead passes on. */
    private static Organiser theLead(Handover handover) {
        return Organiser.leadsLocked().stream()
                .filter(lead -> lead.personId().equals(handover.offeredBy()))
                .findFirst()
                .orElseThrow(() -> Refused.conflict("Who offered you the chapter doesn't lead it any more. Ask its lead for a new offer."));
    }

    private static void step(Handover handover, Organiser former, UUID chapter) {
        if (handover.leaves()) {
            former.delete();
            Membership.end(former.personId(), chapter);
        } else {
            former.take(Role.ORGANISER);
        }
    }

    private static Handover offerTo(Asker by) {
        Handover handover = Handover.openLocked().orElseThrow(HandingOver::noOffer);
        if (!handover.isFor(by.person())) {
            throw Refused.forbidden("This offer is for somebody else.");
        }
        return handover;
    }
}
