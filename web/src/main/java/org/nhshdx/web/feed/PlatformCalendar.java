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
import org.nhshdx.tenant.site.Calendars;

/** All chapters' days in one calendar. */
@Path("/calendar.ics")
public class PlatformCalendar {

    @Inject
    Calendars calendars;

    @Inject
    CalendarAnswers answers;

    @GET
    @Does(Verb.READ_PUBLIC)
    @Produces(Calendar.TYPE)
    public Response show(@Context Request request) {
        return answers.answer(request, "NHSHDx", calendars.ofAll());
    }
}
