package org.nhshdx.web.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Page;

/** What a browser that has kept a day shows of all else while it has no network. */
@Path("/offline")
public class OfflinePage {

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Offline(Page page) implements TemplateInstance {}

    @GET
    @Does(Verb.READ_PUBLIC)
    @Produces(Html.TYPE)
    public TemplateInstance show() {
        return new Offline(Page.titled("You are offline – NHSHDx").at("/offline").unlisted());
    }
}
