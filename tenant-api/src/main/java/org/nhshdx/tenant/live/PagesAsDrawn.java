package org.nhshdx.tenant.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.charter.Words;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.Sponsor;
import org.nhshdx.core.event.Venue;
import org.nhshdx.core.publication.ChapterPage.NameLicence;
import org.nhshdx.tenant.charter.principle.Page;
import org.nhshdx.tenant.site.ChapterOnSite;
import org.nhshdx.tenant.site.EventOnSite;

/** Draws pages and puts beside each what it ought to say. */
@ApplicationScoped
class PagesAsDrawn {

    @Inject
    DrawingPages drawing;

    Page of(ChapterOnSite chapter, List<String> sponsors) {
        Optional<NameLicence> licence = chapter.licence();
        return new Page(
                drawing.chapter(chapter), Chapter.named(chapter.place()), licence.map(NameLicence::charterVersion).orElse(0),
                entry(licence.map(NameLicence::code)), sponsors, drawing.stylesheet());
    }

    Page of(EventOnSite event, List<String> sponsors) {
        return new Page(
                drawing.event(event), Chapter.named(event.place()), event.page().charterVersion(), entry(event.licenceCode()), sponsors,
                drawing.stylesheet());
    }

    private static String entry(Optional<String> code) {
        return "/verify/" + code.orElse("");
    }

    /** The sponsors whose names belong into their section alone; a host has to be named where the day is. */
    static List<String> sponsors(EventFacts facts) {
        Words where = Words.of(Optional.ofNullable(facts.venue()).map(PagesAsDrawn::told).orElse(""));
        return Optional.ofNullable(facts.sponsors()).orElse(List.of()).stream()
                .filter(Objects::nonNull)
                .map(Sponsor::name)
                .filter(name -> name != null && !where.contain(Words.of(name)))
                .toList();
    }

    private static String told(Venue venue) {
        return "%s, %s, %s".formatted(venue.name(), venue.address(), venue.town());
    }
}
