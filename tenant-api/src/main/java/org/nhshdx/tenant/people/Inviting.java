package org.nhshdx.tenant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Invitation;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.core.chapter.Role;
import org.nhshdx.core.chapter.Standing;
import org.nhshdx.core.digest.Secret;
import org.nhshdx.core.people.Membership;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** A lead organiser invites somebody by a link to pass on; whoever opens it first, signed in, comes in. */
@ApplicationScoped
public class Inviting {

    private static final int LONGEST = 120;

    @Inject
    Scope scope;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** @param invited whom it is meant for, in the inviter's words; the link's secret is told this once and never again */
    public Invited invite(Asker by, UUID chapter, String invited, Role role) {
        String whom = whom(invited);
        Secret token = Secret.fresh();
        return scope.writing(chapter, () -> {
            Chapter here = theChapter();
            Invitation invitation = new Invitation(whom, role, token.digest(), by.person(), clock.instant());
            invitation.persist();
            log.record(by, "invite", role.code(), invitation.id(), whom);
            return new Invited(invitation.id(), here.slug(), token.text(), invitation.expiresAt());
        });
    }

    public void cancel(Asker by, UUID chapter, UUID invitation) {
        on(chapter, invitation, cancelled -> {
            Attempt.to(() -> cancelled.cancel(clock.instant()));
            log.record(by, "cancel", "invitation", invitation, cancelled.invited());
        });
    }

    /** Takes the cancelling back: the link that was passed on works again. */
    public void restore(Asker by, UUID chapter, UUID invitation) {
        on(chapter, invitation, restored -> {
            theChapter();
            Attempt.to(() -> restored.restore(clock.instant()));
            log.record(by, "bring back", "invitation", invitation, restored.invited());
        });
    }

    /** Whom that invitation was meant for, while cancelling it can be taken back. */
    public Optional<String> restorable(UUID chapter, UUID invitation) {
        return scope.reading(chapter, () -> Invitation.restorable(invitation, clock.instant()).map(Invitation::invited));
    }

    private void on(UUID chapter, UUID invitation, Consumer<Invitation> deed) {
        scope.writing(chapter, () -> {
            Invitation found = Invitation.<Invitation>findByIdOptional(invitation)
                    .orElseThrow(() -> Refused.notFound("There is no such invitation."));
            deed.accept(found);
            return found;
        });
    }

    /** Lets the asker in, once; refused as gone when the link is used, cancelled, expired or unknown. */
    public void accept(Asker by, UUID chapter, String secret) {
        scope.writing(chapter, () -> {
            theChapter();
            Invitation invitation = open(secret);
            if (Organiser.of(by.person()).isPresent()) {
                throw Refused.conflict("You are in this chapter already. Leave the link for whom it was meant.");
            }
            Attempt.to(() -> invitation.accept(by.person(), clock.instant()));
            new Organiser(by.person(), by.name(), by.email(), invitation.role(), clock.instant()).persist();
            new Membership(by.person(), chapter).persist();
            log.record(by, "join", invitation.role().code(), invitation.id(), "By invitation.");
            return invitation;
        });
    }

    /** The invitation behind a link, while it works; call it inside the chapter's scope. */
    Invitation open(String secret) {
        return Invitation.with(new Secret(secret).digest())
                .filter(invitation -> invitation.isOpenAt(clock.instant()))
                .orElseThrow(() -> Refused.gone(
                        "This link doesn't work any more: it was used, cancelled or is older than 14 days. Ask for a new one."));
    }

    private static Chapter theChapter() {
        return Chapter.inScope()
                .filter(chapter -> chapter.standing() != Standing.RELEASED && chapter.standing() != Standing.CLOSED)
                .orElseThrow(() -> Refused.gone("This chapter was let go or has closed. There is nobody to join."));
    }

    private static String whom(String invited) {
        String whom = invited == null ? "" : invited.strip();
        if (whom.isEmpty() || whom.length() > LONGEST) {
            throw Refused.invalid("invited", "Say whom you invite, by a name or an e-mail, in at most 120 characters.");
        }
        return whom;
    }
}
