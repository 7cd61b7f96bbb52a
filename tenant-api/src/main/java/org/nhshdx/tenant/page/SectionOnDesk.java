package org.nhshdx.tenant.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.chapter.Section;
import org.nhshdx.core.chapter.SectionKind;
import org.nhshdx.tenant.readability.Readability;
import org.nhshdx.tenant.readability.Remark;

/** A section as its writers see it: the draft, and what the public reads, if anything. */
public record SectionOnDesk(
        SectionKind kind, String draft, Optional<String> published, Optional<Instant> publishedAt, boolean changed, int version) {

    static SectionOnDesk of(Section section) {
        return new SectionOnDesk(
                section.kind(), section.draft(), section.published(), section.publishedAt(), section.isChanged(),
                section.version());
    }

    /** What makes the draft hard to read for some; part of it stops publishing. */
    @JsonProperty
    public List<Remark> remarks() {
        return Readability.of(draft);
    }
}
