package org.nhshdx.tenant.people;

import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Role;
import org.nhshdx.core.chapter.Standing;

/** A chapter that somebody is in, and as what. */
public record MyChapter(String slug, String place, Standing standing, Role role) {

    /** "NHSHDx Leeds". */
    public String name() {
        return Chapter.named(place);
    }
}
