package org.nhshdx.web.site;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.site.ChapterOnSite;
import org.nhshdx.tenant.site.Reading;

/** A chapter and its next day as one picture for where its link is shared; a neutral one, and gone, while it isn't under the umbrella. */
@Path("/x/{place}/picture-{facts}.png")
public class ChapterPicture {

    @Inject
    Reading reading;

    @Inject
    LinkPictureAnswers answers;

    @GET
    @Does(Verb.READ_PUBLIC)
    @Produces(LinkPictureAnswers.TYPE)
    public Response show(String place, String facts, @Context Request request) {
        ChapterOnSite found = reading.theChapter(place);
        return answers.of(found, facts, request);
    }
}
