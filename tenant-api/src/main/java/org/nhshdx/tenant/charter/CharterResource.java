package org.nhshdx.tenant.charter;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.tenant.charter.principle.Subject;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;

/** The charter for programs: read it, and have an event examined. */
@Path("/api/v1/charter")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Charter", description = "The principles, and what they say of an event")
class CharterResource {

    @Inject
    Charters charters;

    @Inject
    LookingAround lookingAround;

    @Inject
    ExaminationLimit limit;

    @GET
    @Does(Verb.READ_CHARTER)
    @Operation(summary = "The charter in force and its principles")
    public CharterBody read() {
        var version = charters.versionInForce();
        return CharterBody.of(version, charters.numbered(version.number()));
    }

    @POST
    @Path("/examinations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Does(Verb.EXAMINE)
    @Operation(
            summary = "What the charter says of an event",
            description =
                    "Examines whatever is known of an event so far and keeps nothing of it. Every field is optional;"
                        + " what is missing counts as not answered yet. No waiver and no judgement is applied. At most"
                        + " 64 KiB, and 300 examinations a minute from one address.")
    @APIResponse(
            responseCode = "200",
            description = "One finding for each principle about events and chapters, in charter order")
    @APIResponse(responseCode = "400", description = "Not one JSON object, or a field that can't be read; it is named")
    @APIResponse(responseCode = "413", description = "Larger than 64 KiB")
    @APIResponse(responseCode = "415", description = "Not application/json")
    @APIResponse(responseCode = "429", description = "More than 300 in a minute; Retry-After says when to come again")
    public ExaminationBody examine(EventFacts facts, HttpServerRequest request) {
        var charter = charters.inForce();
        var checked = FactsToTheLetter.checked(facts, charter);
        limit.count(request.remoteAddress().hostAddress());
        var subject = Subject.event(checked, lookingAround.around(checked));
        return ExaminationBody.of(charter.examineEvent(subject, Rulings.none()));
    }
}
