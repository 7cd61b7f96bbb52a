package org.nhshdx.web.feed;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.nhshdx.tenant.calendar.Calendar;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.site.Calendars;
import org.nhshdx.tenant.site.ChapterOnSite;

/** One chapter's days as a calendar to subscribe to; empty and without the brand while it isn't under the umbrella. */
@Path("/x/{place}/calendar.ics")
public class ChapterCalendar {

    @Inject
    Calendars calendars;

    @Inject
    CalendarAnswers answers;

    @GET
    @Does(Verb.READ_PUBLIC)
    @Produces(Calendar.TYPE)
    public Response show(String place, @Context Request request) {
        Calendars.OfChapter found = calendars.of(place).orElseThrow(() -> Refused.notFound("There is no chapter here."));
        return answers.answer(request, name(found.chapter()), found.events());
    }

    private static String name(ChapterOnSite chapter) {
        return chapter.name();
    }
}
