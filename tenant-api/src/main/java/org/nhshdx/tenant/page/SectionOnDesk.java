package org.nhshdx.tenant.page;

import java.time.Instant;
import java.util.Optional;
import org.nhshdx.core.chapter.Section;
import org.nhshdx.core.chapter.SectionKind;

/** A section as its writers see it: the draft, and what the public reads, if anything. */
public record SectionOnDesk(
        SectionKind kind, String draft, Optional<String> published, Optional<Instant> publishedAt, boolean changed, int version) {

    static SectionOnDesk of(Section section) {
        return new SectionOnDesk(
                section.kind(), section.draft(), section.published(), section.publishedAt(), section.isChanged(),
                section.version());
    }
}
