package org.nhshdx.tenant.people;

import java.util.Optional;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Role;
import org.nhshdx.core.chapter.Standing;

/** A chapter as every page of its desk knows it; the role is empty for somebody of the core team who looks in. */
public record ChapterOnDesk(
        String slug, String place, Standing standing, Optional<String> standingReason, Optional<Role> role) {

    /** "NHSHDx Leeds". */
    public String name() {
        return Chapter.named(place);
    }

    /** Where its desk is. */
    public String desk() {
        return "/organise/" + slug;
    }

    /** Whether it was approved, whatever happened since. */
    public boolean isPublic() {
        return standing.isPublic();
    }

    /** Whether the asker leads it. */
    public boolean isYoursToLead() {
        return role.filter(yours -> yours == Role.LEAD).isPresent();
    }

    /** Whether the asker may write: its leads and organisers do, its helpers and the core team read. */
    public boolean isYoursToWrite() {
        return role.filter(yours -> yours != Role.HELPER).isPresent();
    }
}
