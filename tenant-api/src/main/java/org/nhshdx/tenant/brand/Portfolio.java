package org.nhshdx.tenant.brand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nhshdx.core.publication.PublicChapter;
import org.nhshdx.core.publication.PublicEvent;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Scope;

/** All chapters that were ever approved, as the core team looks after them. */
@ApplicationScoped
public class Portfolio {

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** One page of them by name. */
    public PageOf<ChapterInBrief> page(PageAsked asked) {
        return scope.readingShared(() ->
                PageOf.of(asked, inBrief(PublicChapter.byPlace(asked.index(), asked.size())), PublicChapter.count()));
    }

    /** One of them; a chapter that never was approved isn't in the portfolio. */
    public ChapterInBrief of(UUID chapter) {
        return scope.readingShared(() -> inBrief(PublicChapter.<PublicChapter>findByIdOptional(chapter).stream().toList())).stream()
                .findFirst()
                .orElseThrow(() -> Refused.notFound("This chapter isn't in the portfolio: it was never approved."));
    }

    private List<ChapterInBrief> inBrief(List<PublicChapter> chapters) {
        LocalDate today = LocalDate.now(clock);
        List<UUID> ids = chapters.stream().map(PublicChapter::chapterId).toList();
        Map<UUID, PublicEvent> next = PublicEvent.comingIn(ids, today).stream()
                .collect(Collectors.toMap(PublicEvent::chapterId, Function.identity(), (soonest, later) -> soonest));
        return chapters.stream()
                .map(chapter -> ChapterInBrief.of(chapter, Optional.ofNullable(next.get(chapter.chapterId())), today))
                .toList();
    }
}
