package org.nhshdx.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.nhshdx.tenant.live.DrawingPages;
import org.nhshdx.tenant.site.ChapterOnSite;
import org.nhshdx.tenant.site.EventOnSite;

/** The pages of chapters and events, drawn by the very code that serves them. */
@ApplicationScoped
class PagesAsServed implements DrawingPages {

    @Inject
    ChapterSitePage chapters;

    @Inject
    EventSitePage events;

    @Override
    public String chapter(ChapterOnSite chapter) {
        return chapters.inside(chapter).render();
    }

    @Override
    public String event(EventOnSite event) {
        return events.inside(event).render();
    }
}
