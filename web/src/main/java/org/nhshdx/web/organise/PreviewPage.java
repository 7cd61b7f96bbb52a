package org.nhshdx.web.organise;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.nhshdx.tenant.page.Previewing;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.site.ChapterSitePage;

/** A chapter's public site before it is public, with a watermark. */
@Path("/organise/{place}/preview")
public class PreviewPage {

    @Inject
    OrganiseDesk desk;

    @Inject
    Previewing previewing;

    @Inject
    ChapterSitePage site;

    @GET
    @Does(Verb.READ_DESK)
    @Produces(Html.TYPE)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    public TemplateInstance show() {
        return site.preview(previewing.site(desk.id()), desk.at("page"));
    }
}
