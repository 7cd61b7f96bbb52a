package org.nhshdx.tenant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Handover;
import org.nhshdx.core.chapter.Invitation;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.core.chapter.Role;
import org.nhshdx.tenant.people.ChapterPeople.One;
import org.nhshdx.tenant.people.ChapterPeople.Open;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Names;
import org.nhshdx.tenant.scope.Scope;

/** Reads who is in a chapter, and what an invitation's link leads to. */
@ApplicationScoped
public class PeopleReader {

    @Inject
    Scope scope;

    @Inject
    Inviting inviting;

    @Inject
    Clock clock;

    public ChapterPeople of(Asker asker, UUID chapter) {
        return scope.reading(chapter, () -> {
            Chapter here = Chapter.inScope().orElseThrow();
            List<One> people = Organiser.everyone().stream().map(one -> One.of(one, asker.person())).toList();
            List<Open> invitations = Invitation.openAt(clock.instant()).stream().map(Open::of).toList();
            return new ChapterPeople(here.slug(), here.place(), people, invitations);
        });
    }

    /** What somebody with the link is invited to; refused as gone when it works no more. */
    public Welcome behind(UUID chapter, String secret) {
        return scope.reading(chapter, () -> {
            Invitation invitation = inviting.open(secret);
            String inviter = Names.of(List.of(invitation.invitedBy())).of(invitation.invitedBy());
            boolean isHandover = Handover.open().flatMap(Handover::invitationId).filter(invitation.id()::equals).isPresent();
            return new Welcome(Chapter.inScope().orElseThrow().place(), invitation.role(), inviter, isHandover);
        });
    }

    /**
     * What a link invites to: which chapter, as what, and by whom.
     *
     * @param isHandover whether the chapter is then offered to whoever comes in, to lead it from now on
     */
    public record Welcome(String place, Role role, String inviter, boolean isHandover) {}
}
