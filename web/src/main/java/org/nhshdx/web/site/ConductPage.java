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

/** How we treat each other at every NHSHDx day. */
@Path("/conduct")
public class ConductPage {

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Conduct(Page page) implements TemplateInstance {}

    @GET
    @Does(Verb.READ_PUBLIC)
    @Produces(Html.TYPE)
    public TemplateInstance show() {
        return new Conduct(Page.titled("Code of conduct – NHSHDx")
                .described("How we treat each other at every NHSHDx day, and what to do if something is wrong.")
                .at("/conduct"));
    }
}
