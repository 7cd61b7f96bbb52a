package org.nhshdx.tenant.site;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.core.place.Position;
import org.nhshdx.core.place.Towns;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;

@Path("/api/v1/chapters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public", description = "What anybody may read: chapters, events and the register")
class ChaptersResource {

    @Inject
    Reading reading;

    @Inject
    ChapterFinder finder;

    @GET
    @Does(Verb.READ_PUBLIC)
    @Operation(summary = "Chapters under the umbrella, by place", description = "named: words in the place's name")
    @APIResponse(responseCode = "200", description = "one page of the list; next is absent on the last")
    @APIResponse(responseCode = "400", description = "page or size isn't a number in range")
    public PageOf<ChapterBody> list(
            @RestQuery @DefaultValue("") String named, @RestQuery Optional<String> page, @RestQuery Optional<String> size) {
        return reading.chapters(named, PageAsked.of(page, size)).map(ChapterBody::of);
    }

    @GET
    @Path("/around/{where}")
    @Does(Verb.READ_PUBLIC)
    @Operation(
            summary = "Chapters under the umbrella near a place, the nearest first",
            description = "where: a postcode or its beginning, a town, or degrees such as 51.9,-2.2; it is kept nowhere. "
                    + "Near is 100 km north or south, east or west; km is as the crow flies, from town to town.")
    @APIResponse(responseCode = "200", description = "one page of the list; next is absent on the last")
    @APIResponse(responseCode = "400", description = "where isn't a place we know, or page or size isn't a number in range")
    public PageOf<NearbyBody> around(String where, @RestQuery Optional<String> page, @RestQuery Optional<String> size) {
        Position there = Position.of(where).or(() -> Towns.standard().around(where)).orElseThrow(() -> Refused.unreadable(
                "where", "Give a postcode or its beginning, a town, or degrees such as 51.9,-2.2."));
        return finder.around(there, PageAsked.of(page, size)).map(NearbyBody::of);
    }

    /** A chapter and how many kilometres away it is. */
    record NearbyBody(ChapterBody chapter, long km) {
        static NearbyBody of(ChapterFinder.Nearby nearby) {
            return new NearbyBody(ChapterBody.of(nearby.chapter()), nearby.km());
        }
    }

    @GET
    @Path("/{place}")
    @Does(Verb.READ_PUBLIC)
    @Operation(summary = "A chapter with its sections, organisers and events, under the umbrella or not")
    @APIResponse(responseCode = "200", description = "the chapter")
    @APIResponse(responseCode = "404", description = "no chapter has this address in public")
    public ChapterBody.Whole read(String place) {
        return reading.chapter(place)
                .map(ChapterBody.Whole::of)
                .orElseThrow(() -> Refused.notFound("No chapter has this address. GET /api/v1/chapters lists them."));
    }

    @GET
    @Path("/{place}/events/{event}")
    @Does(Verb.READ_PUBLIC)
    @Operation(summary = "An announced event with how it keeps each principle, its waivers and what changed")
    @APIResponse(responseCode = "200", description = "the event")
    @APIResponse(responseCode = "404", description = "no event has this address in public")
    public EventBody readEvent(String place, String event) {
        return reading.event(place, event)
                .map(EventBody::of)
                .orElseThrow(() -> Refused.notFound("No event has this address. GET /api/v1/events lists them."));
    }
}
