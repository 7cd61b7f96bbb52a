package org.nhshdx.web.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.site.ChapterOnSite;
import org.nhshdx.tenant.site.Reading;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Page;

/** The chapters' door: what an x is, who has one, and how to get one. */
@Path("/x")
public class DoorPage {

    private static final int SIZE = 12;

    @Inject
    Reading reading;

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Door(Page page, PageOf<ChapterOnSite> chapters) implements TemplateInstance {}

    @GET
    @Does(Verb.READ_PUBLIC)
    @Produces(Html.TYPE)
    public TemplateInstance show() {
        Page page = Page.titled("The x: local days, locally run – NHSHDx")
                .described("What the x in NHSHDx means, which places have one, and how to start one in yours.")
                .at("/x");
        return new Door(page, reading.chapters("", PageAsked.kindly(Optional.empty(), SIZE)));
    }
}
