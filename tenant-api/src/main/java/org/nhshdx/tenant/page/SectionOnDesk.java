package org.nhshdx.tenant.page;

import java.time.Instant;
import java.util.Optional;
import org.nhshdx.core.chapter.Look;
import org.nhshdx.core.chapter.Section;
import org.nhshdx.core.chapter.SectionKind;

/**
 * A section as its writers see it: the draft, and what the public reads, if anything.
 *
 * @param code what it is called in addresses, for good: "food", "words-2"
 * @param title the one its writers gave it; empty for what has a heading of ours
 * @param place where it stands on the page as it is drafted, beginning with 1; absent when it was taken off
 * @param hidden whether it stands there without being shown
 */
public record SectionOnDesk(
        SectionKind kind, String code, String title, String draft, Optional<String> published, Optional<Instant> publishedAt,
        boolean changed, Optional<Integer> place, boolean hidden, int version) {

    static SectionOnDesk of(Section section, Look look) {
        return new SectionOnDesk(
                section.kind(), section.code(), section.title(), section.draft(), section.published(), section.publishedAt(),
                section.isChanged(), look.placeOf(section.code()), look.hides(section.code()), section.version());
    }

    /** Whether there is nothing to read in it yet. */
    public boolean isBlank() {
        return draft.isBlank();
    }

    /** Whether the draft isn't what everybody reads; nothing beside nothing is the same. */
    public boolean isToPublish() {
        return changed && !(isBlank() && published.isEmpty());
    }
}
