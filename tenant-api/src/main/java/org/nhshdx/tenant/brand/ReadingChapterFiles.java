package org.nhshdx.tenant.brand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.message.Letter;
import org.nhshdx.tenant.audit.AuditReader;
import org.nhshdx.tenant.brand.ChapterFile.Edition;
import org.nhshdx.tenant.brand.ChapterFile.Member;
import org.nhshdx.tenant.brand.ChapterFile.Sent;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.scope.Scope;

/** Reads everything about one chapter, in that chapter's own scope. */
@ApplicationScoped
public class ReadingChapterFiles {

    private static final int LETTERS = 20;
    private static final PageAsked LINES = new PageAsked(1, 50);

    @Inject
    Scope scope;

    @Inject
    Portfolio portfolio;

    @Inject
    AuditReader log;

    /** The file of a chapter that was approved; any other is not found. */
    public ChapterFile of(UUID chapter) {
        ChapterInBrief brief = portfolio.of(chapter);
        return scope.reading(chapter, () -> new ChapterFile(
                brief,
                Organiser.everyone().stream().map(Member::of).toList(),
                Event.all().stream().map(Edition::of).toList(),
                Letter.latest(LETTERS).stream().map(Sent::of).toList(),
                log.page(chapter, LINES).items()));
    }
}
