package org.nhshdx.tenant.application;

import java.util.List;
import org.nhshdx.core.chapter.ApplicationAnswers;
import org.nhshdx.core.chapter.Section;
import org.nhshdx.core.chapter.SectionKind;

/** What a new chapter's page says until its organisers put it in their own words, with what they have answered filled in. */
final class StarterSections {

    private StarterSections() {}

    static List<Section> of(ApplicationAnswers answers) {
        return SectionKind.standard().stream().map(kind -> new Section(kind, StarterTexts.of(kind, answers))).toList();
    }

    /** What nobody has touched yet says what is answered now; call it inside the chapter's scope. */
    static void follow(ApplicationAnswers before, ApplicationAnswers now) {
        Section.all().stream()
                .filter(section -> section.published().isEmpty())
                .filter(section -> section.draft().equals(StarterTexts.of(section.kind(), before)))
                .forEach(section -> section.write(StarterTexts.of(section.kind(), now)));
    }
}
