package org.nhshdx.tenant.live;

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

/** A drawn page beside what it ought to say. */
final class PageAsDrawn {

    private PageAsDrawn() {}

    static Page of(ChapterOnSite chapter, String html, List<String> sponsors) {
        Optional<NameLicence> licence = chapter.licence();
        return new Page(
                html, Chapter.named(chapter.place()), licence.map(NameLicence::charterVersion).orElse(0),
                entry(licence.map(NameLicence::code)), sponsors);
    }

    static Page of(EventOnSite event, String html, List<String> sponsors) {
        return new Page(html, Chapter.named(event.place()), event.page().charterVersion(), entry(event.licenceCode()), sponsors);
    }

    private static String entry(Optional<String> code) {
        return "/verify/" + code.orElse("");
    }

    /** The sponsors whose names belong into their section alone; a host has to be named where the day is. */
    static List<String> sponsors(EventFacts facts) {
        Words where = Words.of(Optional.ofNullable(facts.venue()).map(PageAsDrawn::told).orElse(""));
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
