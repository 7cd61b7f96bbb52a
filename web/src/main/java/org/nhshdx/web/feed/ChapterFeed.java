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
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.site.Calendars;

/** What happens to one chapter's days; empty and without the brand while it isn't under the umbrella. */
@Path("/x/{place}/feed.atom")
public class ChapterFeed {

    @Inject
    Calendars calendars;

    @Inject
    FeedAnswers answers;

    @GET
    @Does(Verb.READ_PUBLIC)
    @Produces(FeedAnswers.TYPE)
    public Response show(String place, @Context Request request) {
        Calendars.OfChapter found = calendars.of(place).orElseThrow(() -> Refused.notFound("There is no chapter here."));
        String home = found.chapter().path();
        return answers.answer(request, found.chapter().name(), home, home + "/feed.atom", found.events());
    }
}
