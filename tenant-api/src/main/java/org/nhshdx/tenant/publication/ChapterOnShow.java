package org.nhshdx.tenant.publication;

import java.util.List;
import java.util.Optional;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.brand.Umbrella;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Look;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.core.chapter.Section;
import org.nhshdx.core.publication.ChapterPage;

/** Gathers what the public may read of a chapter: published parts, organisers who want to be named, its licence. */
record ChapterOnShow(
        Chapter chapter, Optional<Look> look, List<Section> sections, List<Organiser> organisers, Optional<Licence> licence) {

    ChapterPage page() {
        Look now = look.orElseGet(Look::standard);
        return new ChapterPage(
                PartsOnShow.published(now, sections),
                now.accent().code(),
                organisers.stream().filter(Organiser::isShown).map(ChapterOnShow::behind).toList(),
                licence.map(ChapterOnShow::forTheName).orElse(null),
                chapter.standingReason().orElse(null),
                Umbrella.over(chapter, licence).reason().orElse(null));
    }

    private static ChapterPage.Behind behind(Organiser organiser) {
        return new ChapterPage.Behind(organiser.name(), organiser.does().orElse(null));
    }

    private static ChapterPage.NameLicence forTheName(Licence licence) {
        return new ChapterPage.NameLicence(
                licence.code(), licence.validFrom(), licence.validUntil(), licence.signatures().charterVersion(),
                licence.state().code(), licence.reason().orElse(null));
    }
}
