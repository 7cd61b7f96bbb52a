package org.nhshdx.tenant.page;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.chapter.Accent;
import org.nhshdx.core.chapter.Look;
import org.nhshdx.core.chapter.PageLook;
import org.nhshdx.core.chapter.Section;

/**
 * A chapter's page as its writers see it.
 *
 * @param sections in the order of the draft
 * @param takenOff those that can be put back
 * @param accent its colour as it is drafted
 * @param changed whether order, hiding or colour aren't what everybody sees
 * @param publishedAt when they were last published
 */
public record PageOnDesk(
        List<SectionOnDesk> sections, List<SectionOnDesk> takenOff, Accent accent, boolean changed, Optional<Instant> publishedAt,
        int version) {

    static PageOnDesk of(PageLook page, List<Section> all) {
        Look look = page.draft();
        List<SectionOnDesk> sections = all.stream().map(section -> SectionOnDesk.of(section, look)).toList();
        return new PageOnDesk(
                sections.stream().filter(section -> section.place().isPresent())
                        .sorted(Comparator.comparing(section -> section.place().orElseThrow())).toList(),
                sections.stream().filter(section -> section.place().isEmpty()).toList(),
                look.accent(), page.isChanged(), page.publishedAt(), page.version());
    }

    /** Whether it can go up by one. */
    public boolean canRise(SectionOnDesk section) {
        return !section.kind().isLast() && section.place().filter(place -> place > 1).isPresent();
    }

    /** Whether it can go down by one; nothing goes below the sponsors. */
    public boolean canSink(SectionOnDesk section) {
        int last = (int) sections.stream().filter(one -> !one.kind().isLast()).count();
        return !section.kind().isLast() && section.place().filter(place -> place < last).isPresent();
    }
}
