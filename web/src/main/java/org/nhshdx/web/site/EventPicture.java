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
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.site.EventOnSite;
import org.nhshdx.tenant.site.Reading;

/** An event as one picture for where its link is shared; a neutral one, and gone, while it isn't under the umbrella. */
@Path("/x/{place}/events/{event}/picture-{facts}.png")
public class EventPicture {

    @Inject
    Reading reading;

    @Inject
    LinkPictureAnswers answers;

    @GET
    @Does(Verb.READ_PUBLIC)
    @Produces(LinkPictureAnswers.TYPE)
    public Response show(String place, String event, String facts, @Context Request request) {
        EventOnSite found = reading.event(place, event).orElseThrow(() -> Refused.notFound("There is no day here."));
        return answers.of(found, facts, request);
    }
}
