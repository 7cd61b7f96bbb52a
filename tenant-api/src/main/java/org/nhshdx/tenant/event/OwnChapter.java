package org.nhshdx.tenant.event;

import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.charter.Words;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.tenant.problem.Refused;

/** Makes sure that an event doesn't say it is another chapter's. */
final class OwnChapter {

    private OwnChapter() {}

    static void check(EventFacts facts, Chapter chapter) {
        if (Words.isBlank(facts.chapter())) {
            return;
        }
        Words said = Words.of(facts.chapter());
        boolean own = said.isSameAs(Words.of(chapter.place())) || said.isSameAs(Words.of(chapter.slug()))
                || said.isSameAs(Words.of(chapter.name()));
        if (!own) {
            throw Refused.invalid("facts.chapter", "This event is of %s. Leave the chapter out.".formatted(chapter.name()));
        }
    }
}
