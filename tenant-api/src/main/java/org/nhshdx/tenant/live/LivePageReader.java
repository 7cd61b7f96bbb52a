package org.nhshdx.tenant.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.event.EventState;
import org.nhshdx.core.live.LiveFinding;
import org.nhshdx.core.live.LivePage;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Scope;

/** Reads a chapter's live pages with what is found on them, the most pressing first. */
@ApplicationScoped
public class LivePageReader {

    @Inject
    Scope scope;

    public List<LivePageOnDesk> of(UUID chapter) {
        return scope.reading(chapter, () -> {
            Chapter here = Chapter.inScope().orElseThrow();
            Map<UUID, List<LiveFinding>> open = LiveFinding.open().stream().collect(Collectors.groupingBy(LiveFinding::pageId));
            return LivePage.all().stream()
                    .flatMap(page -> onDesk(here, page, open.getOrDefault(page.id(), List.of())).stream())
                    .toList();
        });
    }

    /** Those on which something is to be mended. */
    public List<LivePageOnDesk> toMend(UUID chapter) {
        return of(chapter).stream().filter(page -> !page.findings().isEmpty()).toList();
    }

    /** The page of that chapter with this open finding, and with it alone. */
    public LivePageOnDesk with(UUID chapter, String finding) {
        return of(chapter).stream()
                .flatMap(page -> page.findings().stream()
                        .filter(one -> one.id().toString().equals(finding))
                        .map(one -> new LivePageOnDesk(
                                page.title(), page.path(), page.desk(), page.examinedAt(), page.trouble(), List.of(one))))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("There is no such finding, or it is over."));
    }

    private static Optional<LivePageOnDesk> onDesk(Chapter here, LivePage page, List<LiveFinding> open) {
        String site = "/x/" + here.slug();
        String desk = "/organise/" + here.slug();
        return page.event().isEmpty()
                ? Optional.of(onDesk(here.name(), site, desk + "/page", page, seen(open, Optional.empty())))
                : page.event().flatMap(Event::with)
                        .filter(event -> event.state() == EventState.ANNOUNCED)
                        .map(event -> onDesk(
                                event.facts().title(), site + "/events/" + event.slug(), desk + "/events/" + event.slug(), page,
                                seen(open, EventDays.of(event.facts()).first())));
    }

    private static LivePageOnDesk onDesk(String title, String path, String desk, LivePage page, List<LiveFindingOnDesk> open) {
        return new LivePageOnDesk(title, path, desk, page.examinedAt(), page.trouble(), open);
    }

    private static List<LiveFindingOnDesk> seen(List<LiveFinding> open, Optional<LocalDate> firstDay) {
        return open.stream().map(finding -> LiveFindingOnDesk.of(finding, firstDay)).toList();
    }
}
