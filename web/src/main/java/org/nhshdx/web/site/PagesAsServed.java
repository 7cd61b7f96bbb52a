package org.nhshdx.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.nhshdx.tenant.charter.colour.Stylesheet;
import org.nhshdx.tenant.live.DrawingPages;
import org.nhshdx.tenant.site.ChapterOnSite;
import org.nhshdx.tenant.site.EventOnSite;
import org.nhshdx.web.language.Language;
import org.nhshdx.web.layout.Assets;

/** The pages of chapters and events, drawn by the very code that serves them. */
@ApplicationScoped
class PagesAsServed implements DrawingPages {

    @Inject
    ChapterSitePage chapters;

    @Inject
    EventSitePage events;

    private final Stylesheet stylesheet;

    @Inject
    PagesAsServed(Assets assets) {
        this.stylesheet = Stylesheet.of(assets.css());
    }

    @Override
    public Stylesheet stylesheet() {
        return stylesheet;
    }

    @Override
    public String chapter(ChapterOnSite chapter) {
        return chapters.inside(chapter, Language.ENGLISH).render();
    }

    @Override
    public String event(EventOnSite event) {
        return events.inside(event, Language.ENGLISH).render();
    }
}
