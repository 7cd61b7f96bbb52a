package org.nhshdx.web.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.nhshdx.tenant.artwork.AssetKind;
import org.nhshdx.tenant.artwork.Example;
import org.nhshdx.tenant.artwork.Guidance;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Page;

/** A word on our marks: what may be used by whom, how to ask, and how to report a misuse. */
@Path("/brand")
public class BrandPage {

    private static final String A_DAY = "public, max-age=86400";

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Brand(Page page, List<AssetKind> kinds, String rights, String upstream) implements TemplateInstance {}

    @GET
    @Does(Verb.READ_PUBLIC)
    @Produces(Html.TYPE)
    public TemplateInstance show() {
        Page page = Page.titled("A word on our marks – NHSHDx")
                .described("Who may use the NHSHDx name and artwork, for what, how to ask, and how to report a misuse.")
                .at("/brand");
        return new Brand(page, List.of(AssetKind.values()), Guidance.RIGHTS, Guidance.UPSTREAM);
    }

    /** A small picture of a right or wrong use. */
    @GET
    @Path("examples/{example}.svg")
    @Does(Verb.READ_PUBLIC)
    @Produces("image/svg+xml")
    public Response example(String example) {
        byte[] drawn = Example.coded(example).map(Example::svg).orElseThrow(() -> Refused.notFound("There is no such example."));
        return Response.ok(drawn).header(HttpHeaders.CACHE_CONTROL, A_DAY).build();
    }
}
