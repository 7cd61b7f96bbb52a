package org.nhshdx.tenant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Reads what every page of a chapter's desk shows: which chapter it is, and what the asker is in it. */
@ApplicationScoped
public class ChapterReader {

    @Inject
    Scope scope;

    public ChapterOnDesk onDesk(Asker asker, UUID chapter) {
        return scope.reading(chapter, () -> {
            Chapter here = Chapter.inScope().orElseThrow();
            return new ChapterOnDesk(
                    here.slug(), here.place(), here.standing(), here.standingReason(),
                    Organiser.of(asker.person()).map(Organiser::role));
        });
    }
}
