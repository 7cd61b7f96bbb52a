package org.nhshdx.web.organise;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.nhshdx.tenant.page.Previewing;
import org.nhshdx.tenant.people.ChapterOnDesk;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.site.ChapterSitePage;

/** A chapter's public site before it is public, with a watermark: by itself, or as wide as a phone or a desktop. */
@Path("/organise/{place}/preview")
@Produces(Html.TYPE)
public class PreviewPage {

    @CheckedTemplate(basePath = "organise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Preview(Desk desk, ChapterOnDesk chapter, String screen) implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    Previewing previewing;

    @Inject
    ChapterSitePage site;

    @GET
    @Does(Verb.READ_DESK)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    public TemplateInstance show() {
        return site.preview(previewing.site(desk.id()), desk.at(""));
    }

    /** The same in a frame on the desk, without ways out of it. */
    @GET
    @Path("framed")
    @Does(Verb.READ_DESK)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    public TemplateInstance framed() {
        return site.preview(previewing.site(desk.id()), "");
    }

    @GET
    @Path("phone")
    @Does(Verb.READ_DESK)
    public TemplateInstance phone() {
        return new Preview(desk.page("As on a phone", "page"), desk.chapter(), "phone");
    }

    @GET
    @Path("desktop")
    @Does(Verb.READ_DESK)
    public TemplateInstance desktop() {
        return new Preview(desk.page("As on a desktop", "page"), desk.chapter(), "desktop");
    }
}
