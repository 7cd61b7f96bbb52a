package org.nhshdx.web.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.site.ChapterOnSite;
import org.nhshdx.tenant.site.Reading;
import org.nhshdx.web.layout.Html;

/** A chapter's next day as a card for other people's pages: no cookie, no script, nothing from anywhere else. */
@Path("/x/{place}/card")
public class CardPage {

    @Inject
    Reading reading;

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Card(ChapterOnSite chapter) implements TemplateInstance {}

    @GET
    @Does(Verb.READ_PUBLIC)
    @Produces(Html.TYPE)
    public TemplateInstance show(String place) {
        return new Card(reading.theChapter(place));
    }
}
