package org.nhshdx.web.tour;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Page;

/** The tour by itself; it isn't in the packaged application. */
@Path("/dev/tour")
@IfBuildProfile(anyOf = {"dev", "test"})
public class TourPage {

    @CheckedTemplate(basePath = "tour", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WholeTour(Page page, Tour tour) implements TemplateInstance {}

    @GET
    @Does(Verb.READ_PUBLIC)
    @Produces(Html.TYPE)
    public TemplateInstance show() {
        return new WholeTour(Page.titled("The demo: what to try first").confidential(), Tour.whole());
    }
}
