package org.nhshdx.tenant.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.nhshdx.core.chapter.Handover;
import org.nhshdx.core.chapter.Invitation;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.core.chapter.Role;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.people.Invited;
import org.nhshdx.tenant.people.Inviting;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** A lead offers the chapter to a successor, or withdraws the offer; nothing changes until the successor accepts. */
@ApplicationScoped
public class HandingOver {

    private static final int LONGEST = 2_000;

    @Inject
    Scope scope;

    @Inject
    Inviting inviting;

    @Inject
    HandoverMessages messages;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** @param organiser somebody of the chapter, @param leaves whether the lead leaves then, @param words to the successor */
    public void offer(Asker by, UUID chapter, UUID organiser, boolean leaves, String words) {
        String said = said(words);
        scope.writing(chapter, () -> {
            mustBeFree();
            Organiser successor = Organiser.<Organiser>findByIdOptional(organiser)
                    .filter(one -> one.role() != Role.HELPER && !one.personId().equals(by.person()))
                    .orElseThrow(() -> Refused.invalid("successor", "Choose an organiser of the chapter, or invite somebody."));
            Handover handover = Handover.to(successor.personId(), by.person(), leaves, said, clock.instant());
            handover.persist();
            log.record(by, "offer", "chapter", handover.id(), "To " + successor.name() + ".");
            messages.offered(handover, by, successor);
            return handover;
        });
    }

    /** The same to somebody who isn't in the chapter yet; the invitation's link is told this once. */
    public Invited offerByInvitation(Asker by, UUID chapter, String invited, boolean leaves, String words) {
        String said = said(words);
        return scope.writing(chapter, () -> {
            mustBeFree();
            Invited link = inviting.invite(by, chapter, invited, Role.ORGANISER);
            Invitation invitation = Invitation.<Invitation>findByIdOptional(link.id()).orElseThrow();
            Handover handover = Handover.by(invitation, by.person(), leaves, said, clock.instant());
            handover.persist();
            log.record(by, "offer", "chapter", handover.id(), "To " + invitation.invited() + ", by invitation.");
            return link;
        });
    }

    /** Any lead may: the one who offered it may be gone. An invitation that nobody has used goes with it. */
    public void withdraw(Asker by, UUID chapter) {
        scope.writing(chapter, () -> {
            Handover handover = Handover.openLocked().orElseThrow(HandingOver::noOffer);
            Attempt.to(() -> handover.withdraw(clock.instant()));
            handover.invitationId().flatMap(id -> Invitation.<Invitation>findByIdOptional(id))
                    .filter(invitation -> invitation.isOpenAt(clock.instant()))
                    .ifPresent(invitation -> invitation.cancel(clock.instant()));
            log.record(by, "withdraw", "offer", handover.id(), "The chapter stays with its lead.");
            return handover;
        });
    }

    private static void mustBeFree() {
        if (Handover.open().isPresent()) {
            throw Refused.conflict("The chapter is offered to somebody already. Withdraw that offer first.");
        }
    }

    private static String said(String words) {
        String said = words == null ? "" : words.strip();
        if (said.length() > LONGEST) {
            throw Refused.invalid("words", "Shorten this to 2,000 characters.");
        }
        return said;
    }

    static Refused noOffer() {
        return Refused.conflict("There is no offer that waits for an answer: it was withdrawn or answered.");
    }
}
