package org.nhshdx.tenant.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.nhshdx.core.chapter.Section;
import org.nhshdx.core.chapter.SectionKind;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Scope;

/** Reads the sections of a chapter's page for those who write them. */
@ApplicationScoped
public class PageReader {

    @Inject
    Scope scope;

    /** In the order of the page. */
    public List<SectionOnDesk> sections(UUID chapter) {
        return scope.reading(chapter, () -> Section.all().stream().map(SectionOnDesk::of).toList());
    }

    public SectionOnDesk section(UUID chapter, SectionKind kind) {
        return scope.reading(chapter, () -> Section.of(kind).map(SectionOnDesk::of))
                .orElseThrow(() -> Refused.notFound("There is no such section."));
    }
}
