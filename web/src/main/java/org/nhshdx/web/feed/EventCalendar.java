package org.nhshdx.web.feed;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.nhshdx.tenant.calendar.Calendar;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.site.EventOnSite;
import org.nhshdx.tenant.site.Reading;

/** One event as a calendar; it stays whatever becomes of the chapter, so that ticket holders aren't stranded. */
@Path("/x/{place}/events/{event}.ics")
public class EventCalendar {

    @Inject
    Reading reading;

    @Inject
    CalendarAnswers answers;

    @GET
    @Does(Verb.READ_PUBLIC)
    @Produces(Calendar.TYPE)
    public Response show(String place, String event, @Context Request request) {
        EventOnSite found = reading.event(place, event).orElseThrow(() -> Refused.notFound("There is no day here."));
        return answers.answer(request, found.name(), List.of(found));
    }
}
