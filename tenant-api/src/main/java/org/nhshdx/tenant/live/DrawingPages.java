package org.nhshdx.tenant.live;

import org.nhshdx.tenant.charter.colour.Stylesheet;
import org.nhshdx.tenant.site.ChapterOnSite;
import org.nhshdx.tenant.site.EventOnSite;

/** Draws public pages exactly as their readers get them; whoever has the templates implements it as a bean. */
public interface DrawingPages {

    /** The page of a chapter under the umbrella, as HTML. */
    String chapter(ChapterOnSite chapter);

    /** The page of an event under the umbrella, as HTML. */
    String event(EventOnSite event);

    /** What their colours and sizes come from. */
    Stylesheet stylesheet();
}
