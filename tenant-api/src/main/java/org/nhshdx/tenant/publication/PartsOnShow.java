package org.nhshdx.tenant.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhshdx.core.chapter.Look;
import org.nhshdx.core.chapter.Section;
import org.nhshdx.core.publication.ChapterPage.Part;

/** The sections that a page shows, in the order of its look: with words, or with facts that need none. */
public final class PartsOnShow {

    private PartsOnShow() {}

    /** As everybody reads them. */
    public static List<Part> published(Look look, List<Section> sections) {
        return parts(look, sections, section -> part(section, section.publishedTitle(), section.published().orElse("")));
    }

    /** As they would read if all drafts were published. */
    public static List<Part> drafted(Look look, List<Section> sections) {
        return parts(look, sections, section -> part(section, section.title(), section.draft()));
    }

    private static List<Part> parts(Look look, List<Section> sections, Function<Section, Optional<Part>> part) {
        Map<String, Section> byCode = sections.stream().collect(Collectors.toMap(Section::code, Function.identity()));
        return look.shown().stream()
                .flatMap(code -> Stream.ofNullable(byCode.get(code)))
                .flatMap(section -> part.apply(section).stream())
                .toList();
    }

    private static Optional<Part> part(Section section, String title, String words) {
        return Optional.of(new Part(section.kind().code(), section.code(), title, words))
                .filter(part -> !words.isBlank() || section.kind().tellsFacts() || section.kind().isAskedFor());
    }
}
