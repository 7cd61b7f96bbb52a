package org.nhshdx.tenant.site;

import java.util.List;
import java.util.stream.Stream;
import org.nhshdx.core.chapter.SectionKind;
import org.nhshdx.core.publication.ChapterPage;
import org.nhshdx.core.publication.ChapterPage.Part;

/** The parts of a chapter's page, and what stands there whether it was published or not. */
final class PartsOnSite {

    private PartsOnSite() {}

    /** Before pages had a look, what tells facts stood below the words of its own accord; the code of conduct always stands. */
    static List<Part> of(ChapterPage page) {
        Stream<Part> missing = SectionKind.standard().stream()
                .filter(kind -> kind.isAskedFor() || kind.tellsFacts() && page.accent() == null)
                .filter(kind -> page.parts().stream().noneMatch(part -> part.kind().equals(kind.code())))
                .map(kind -> Part.of(kind.code(), ""));
        return Stream.concat(page.parts().stream(), missing).toList();
    }
}
