package org.nhshdx.web.feed;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.site.Calendars;

/** What happens to all chapters' days, the latest of it. */
@Path("/feed.atom")
public class PlatformFeed {

    @Inject
    Calendars calendars;

    @Inject
    FeedAnswers answers;

    @GET
    @Does(Verb.READ_PUBLIC)
    @Produces(FeedAnswers.TYPE)
    public Response show(@Context Request request) {
        return answers.answer(request, "NHSHDx", "/events", "/feed.atom", calendars.changedOfAll(FeedAnswers.LATEST));
    }
}
