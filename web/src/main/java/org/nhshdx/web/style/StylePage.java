package org.nhshdx.web.style;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.web.layout.Assets;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Page;

/** Where development looks at every component in all its states; it isn't in the packaged application. */
@Path("/dev/style")
@IfBuildProfile(anyOf = {"dev", "test"})
public class StylePage {

    @CheckedTemplate(basePath = "style", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WholeStyle(Page page, Tokens tokens, Specimens specimens, EventSpecimens events) implements TemplateInstance {}

    @Inject
    Assets assets;

    @GET
    @Does(Verb.READ_PUBLIC)
    @Produces(Html.TYPE)
    public TemplateInstance show() {
        return new WholeStyle(
                Page.titled("Components").confidential(), Tokens.of(assets.css()), new Specimens(), new EventSpecimens());
    }
}
