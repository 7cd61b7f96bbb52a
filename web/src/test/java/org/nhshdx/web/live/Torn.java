package org.nhshdx.web.live;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import org.nhshdx.tenant.charter.colour.Stylesheet;
import org.nhshdx.tenant.live.DrawingPages;
import org.nhshdx.tenant.site.ChapterOnSite;
import org.nhshdx.tenant.site.EventOnSite;

/** Our own templates, which a test may tear for a while: for one chapter, or for all of them. */
@Decorator
@Priority(10)
class Torn implements DrawingPages {

    private static final BiFunction<String, String, String> WHOLE = (chapter, html) -> html;

    private static volatile BiFunction<String, String, String> tearing = WHOLE;

    @Inject
    @Delegate
    @Any
    DrawingPages served;

    /** Does the work while pages are torn like that: given the chapter's address and the HTML, it makes other HTML, or fails. */
    static void whileTorn(BiFunction<String, String, String> how, Runnable work) {
        tearing = how;
        try {
            work.run();
        } finally {
            tearing = WHOLE;
        }
    }

    @Override
    public String chapter(ChapterOnSite chapter) {
        return tearing.apply(chapter.slug(), served.chapter(chapter));
    }

    @Override
    public String event(EventOnSite event) {
        return tearing.apply(event.chapter(), served.event(event));
    }

    @Override
    public Stylesheet stylesheet() {
        return served.stylesheet();
    }
}
