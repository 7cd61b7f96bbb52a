package org.nhshdx.web.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.core.place.Position;
import org.nhshdx.core.place.Towns;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.site.ChapterFinder;
import org.nhshdx.tenant.site.ChapterFinder.Nearby;
import org.nhshdx.tenant.site.ChapterOnSite;
import org.nhshdx.tenant.site.Reading;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Page;
import org.nhshdx.web.layout.Pager;
import org.nhshdx.web.layout.Section;

/** All chapters under the umbrella, to be found by name, by postcode, on the map, or near whoever asks. */
@Path("/chapters")
public class ChaptersPage {

    private static final int SIZE = 30;
    private static final PageAsked NEAREST = new PageAsked(1, 12);

    @Inject
    Reading reading;

    @Inject
    ChapterFinder finder;

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Chapters(Page page, String named, PageOf<ChapterOnSite> chapters, Pager pager, Optional<Near> near, Drawing drawing)
            implements TemplateInstance {}

    /** What is near the place that somebody named, or near themselves when they named none. */
    record Near(String named, PageOf<Nearby> chapters) {}

    /** The map with its dots. */
    record Drawing(String outline, int width, int height, List<UkMap.Dot> dots) {}

    @GET
    @Does(Verb.READ_PUBLIC)
    @Produces(Html.TYPE)
    public TemplateInstance show(@RestQuery @DefaultValue("") String named, @RestQuery @DefaultValue("") String at, @RestQuery Optional<String> page) {
        var chapters = reading.chapters(named, PageAsked.kindly(page, SIZE));
        var frame = Page.titled("Chapters – NHSHDx")
                .described("Every place that has an NHSHDx chapter. Find yours, or start one.")
                .at("/chapters")
                .in(Section.CHAPTERS);
        return new Chapters(frame, named, chapters, Pager.of(chapters, "/chapters", "named", named), near(named, at), drawing());
    }

    private Optional<Near> near(String named, String at) {
        Optional<Position> there = Position.of(at).or(() -> Towns.standard().around(named));
        return there.map(position -> new Near(named, finder.around(position, NEAREST)));
    }

    private Drawing drawing() {
        return new Drawing(UkMap.outline(), UkMap.WIDTH, UkMap.HEIGHT, finder.dots().stream().map(UkMap.Dot::of).toList());
    }
}
