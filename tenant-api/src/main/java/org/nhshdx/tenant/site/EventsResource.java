package org.nhshdx.tenant.site;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.core.publication.EventSearch;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;

@Path("/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public")
class EventsResource {

    @Inject
    Reading reading;

    @GET
    @Does(Verb.READ_PUBLIC)
    @Operation(
            summary = "Events under the umbrella",
            description = "when: coming (soonest first) or past (latest first); place: words in the name of the place or "
                    + "town; theme: words in the theme; from and to: dates such as 2026-12-31, both included")
    @APIResponse(responseCode = "200", description = "one page of the list; next is absent on the last")
    @APIResponse(responseCode = "400", description = "when, from, to, page or size can't be read")
    public PageOf<EventBody.Brief> list(
            @RestQuery @DefaultValue("coming") String when,
            @RestQuery @DefaultValue("") String place,
            @RestQuery @DefaultValue("") String theme,
            @RestQuery Optional<String> from,
            @RestQuery Optional<String> to,
            @RestQuery Optional<String> page,
            @RestQuery Optional<String> size) {
        EventSearch search = new EventSearch(isPast(when), place, theme, date("from", from), date("to", to));
        return reading.events(search, PageAsked.of(page, size)).map(EventBody.Brief::of);
    }

    private static boolean isPast(String when) {
        if (!when.equals("coming") && !when.equals("past")) {
            throw Refused.unreadable("when", "Say coming or past.");
        }
        return when.equals("past");
    }

    private static Optional<LocalDate> date(String field, Optional<String> sent) {
        try {
            return sent.map(LocalDate::parse);
        } catch (DateTimeParseException notADate) {
            throw Refused.unreadable(field, "Give a date, such as 2026-12-31.");
        }
    }
}
