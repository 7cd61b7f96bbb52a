package org.nhshdx.tenant.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.nhshdx.core.chapter.Section;
import org.nhshdx.core.chapter.Wording;
import org.nhshdx.tenant.scope.Names;
import org.nhshdx.tenant.scope.Scope;

/** Reads a chapter's page for those who write it. */
@ApplicationScoped
public class PageReader {

    @Inject
    Scope scope;

    public PageOnDesk page(UUID chapter) {
        return scope.reading(chapter, () -> PageOnDesk.of(SectionsInScope.look(), Section.all()));
    }

    public SectionOnDesk section(UUID chapter, String code) {
        return scope.reading(chapter, () -> SectionOnDesk.of(SectionsInScope.at(code), SectionsInScope.look().draft()));
    }

    /** What it said before, the newest first. */
    public List<WordingOnDesk> wordings(UUID chapter, String code) {
        return scope.reading(chapter, () -> {
            Section section = SectionsInScope.at(code);
            List<Wording> kept = Wording.of(section);
            Names names = Names.of(kept.stream().flatMap(wording -> wording.writtenBy().stream()).toList());
            return kept.stream().map(wording -> WordingOnDesk.of(wording, section, names)).toList();
        });
    }

    public WordingOnDesk wording(UUID chapter, String code, int number) {
        return wordings(chapter, code).stream()
                .filter(wording -> wording.number() == number)
                .findFirst()
                .orElseThrow(WordingOnDesk::gone);
    }
}
