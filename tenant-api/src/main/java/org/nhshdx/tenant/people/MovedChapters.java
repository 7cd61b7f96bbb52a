package org.nhshdx.tenant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.chapter.Address;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.ChapterSlug;
import org.nhshdx.core.people.Membership;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Where a chapter is that had to give its place's address back, for its own people and the core team. */
@ApplicationScoped
public class MovedChapters {

    @Inject
    Scope scope;

    /** @param slug the address that it had; empty when the asker knows of no such chapter */
    public Optional<String> from(Asker by, String slug) {
        return scope.readingShared(() -> Address.workingFor(slug).stream()
                        .filter(address -> by.coreTeam() || Membership.chaptersOf(by.person()).contains(address.chapterId()))
                        .toList()).stream()
                .filter(address -> isNamedSo(address.chapterId(), slug))
                .map(Address::slug)
                .findFirst();
    }

    private boolean isNamedSo(UUID id, String slug) {
        return scope.reading(id, () -> Chapter.inScope()
                .filter(chapter -> !chapter.slug().equals(slug))
                .flatMap(chapter -> ChapterSlug.from(chapter.place()))
                .filter(place -> place.value().equals(slug))).isPresent();
    }
}
