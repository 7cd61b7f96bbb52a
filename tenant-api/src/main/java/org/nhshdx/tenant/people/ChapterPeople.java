package org.nhshdx.tenant.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.chapter.Invitation;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.core.chapter.Role;

/** Who is in a chapter and who has been invited. */
public record ChapterPeople(String slug, String place, List<One> people, List<Open> invitations) {

    /** One of its people; {@code isYou} when it is the one who asks. */
    public record One(
            UUID id, String name, Optional<String> email, Optional<String> does, Role role, boolean shown, boolean isYou) {

        static One of(Organiser organiser, UUID asker) {
            return new One(
                    organiser.id(), organiser.name(), organiser.email(), organiser.does(), organiser.role(),
                    organiser.isShown(), organiser.personId().equals(asker));
        }
    }

    /** An invitation that still works; nobody can read its link again. */
    public record Open(UUID id, String invited, Role role, Instant expiresAt) {

        static Open of(Invitation invitation) {
            return new Open(invitation.id(), invitation.invited(), invitation.role(), invitation.expiresAt());
        }
    }

    /** The asker's own line; empty for somebody of the core team who looks in. */
    public Optional<One> you() {
        return people.stream().filter(One::isYou).findFirst();
    }

    /** Whether the asker may invite, change and remove. */
    public boolean isYoursToLead() {
        return you().filter(one -> one.role() == Role.LEAD).isPresent();
    }
}
