package org.nhshdx.tenant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.core.chapter.Standing;
import org.nhshdx.core.people.Membership;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Reads which chapters somebody is in; those that were let go come last. */
@ApplicationScoped
public class MyChapters {

    @Inject
    Scope scope;

    public List<MyChapter> of(Asker asker) {
        List<UUID> chapters = scope.readingShared(() -> Membership.chaptersOf(asker.person()));
        return chapters.stream()
                .flatMap(chapter -> scope.reading(chapter, () -> inScope(asker)).stream())
                .sorted(Comparator.comparing((MyChapter mine) -> mine.standing() == Standing.RELEASED)
                        .thenComparing(MyChapter::place))
                .toList();
    }

    private static Optional<MyChapter> inScope(Asker asker) {
        return Organiser.of(asker.person()).flatMap(me -> Chapter.inScope()
                .map(chapter -> new MyChapter(chapter.slug(), chapter.place(), chapter.standing(), me.role())));
    }
}
