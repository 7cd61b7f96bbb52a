package org.nhshdx.web.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.site.ChapterOnSite;
import org.nhshdx.tenant.site.Reading;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Page;
import org.nhshdx.web.layout.Pager;
import org.nhshdx.web.layout.Section;

/** All chapters under the umbrella, to be found by the name of their place. */
@Path("/chapters")
public class ChaptersPage {

    private static final int SIZE = 30;

    @Inject
    Reading reading;

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Chapters(Page page, String named, PageOf<ChapterOnSite> chapters, Pager pager) implements TemplateInstance {}

    @GET
    @Does(Verb.READ_PUBLIC)
    @Produces(Html.TYPE)
    public TemplateInstance show(@RestQuery @DefaultValue("") String named, @RestQuery Optional<String> page) {
        var chapters = reading.chapters(named, PageAsked.kindly(page, SIZE));
        var frame = Page.titled("Chapters – NHSHDx")
                .described("Every place that has an NHSHDx chapter. Find yours, or start one.")
                .at("/chapters")
                .in(Section.CHAPTERS);
        return new Chapters(frame, named, chapters, Pager.of(chapters, "/chapters", "named", named));
    }
}
