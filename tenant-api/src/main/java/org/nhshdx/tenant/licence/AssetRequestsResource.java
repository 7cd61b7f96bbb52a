package org.nhshdx.tenant.licence;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.nhshdx.tenant.application.Decline;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.problem.VersionSeen;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;

@Path("/api/v1/chapters/{place}/asset-requests")
@Tag(name = "Brand assets", description = "Asking to use them, the core team's answers, and the licences")
class AssetRequestsResource {

    @Inject
    AskingForAssets asking;

    @Inject
    GrantingAssets granting;

    @Inject
    DecliningAssets declining;

    @Inject
    LicenceReader reader;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.READ_DESK)
    @Operation(summary = "What the chapter asked for, whatever has become of it, the newest first")
    public List<RequestOnDesk> requests() {
        return reader.requests(chapter.id());
    }

    @POST
    @Does(Verb.ASK_ASSET)
    @Operation(summary = "Ask for assets, and sign what both sides owe")
    @APIResponse(responseCode = "201", description = "What waits for the core team now, and what was granted at once by delegation")
    @APIResponse(responseCode = "409", description = "It was asked or granted before, or the chapter may not use its name now")
    @APIResponse(responseCode = "422", description = "It names no asset or use, the days can't be, or it isn't signed")
    public Response ask(AskedBody body) {
        AskedFor asked = asking.ask(person.asker(), chapter.id(), AskedBody.asked(body));
        return Response.status(Response.Status.CREATED).entity(new AskedAnswer(
                asked.request().map(request -> reader.request(chapter.id(), request)),
                asked.granted().stream().map(code -> reader.licence(chapter.id(), code)).toList())).build();
    }

    @GET
    @Path("{request}")
    @Does(Verb.READ_DESK)
    @Operation(summary = "One request")
    public RequestOnDesk request(@RestPath String request) {
        return reader.request(chapter.id(), id(request));
    }

    @POST
    @Path("{request}/withdrawal")
    @Does(Verb.WITHDRAW_ASSET_REQUEST)
    @Operation(summary = "Take it back", description = "409 once it is answered.")
    public RequestOnDesk withdraw(@RestPath String request) {
        asking.withdraw(person.asker(), chapter.id(), id(request));
        return request(request);
    }

    @POST
    @Path("{request}/grant")
    @Does(Verb.GRANT_ASSET)
    @Operation(summary = "Grant it, or less of it", description = "A licence for each asset, or nothing at all.")
    @APIResponse(responseCode = "200", description = "The request, granted")
    @APIResponse(responseCode = "409", description = "Somebody else has answered it, a rule is broken, or a licence is good already")
    @APIResponse(responseCode = "422", description = "It would be more than was asked for, or outlast the name")
    public RequestOnDesk grant(@RestPath String request, GrantBody body) {
        GrantBody given = given(body);
        granting.grant(person.asker(), chapter.id(), id(request), VersionSeen.required(given.version()), GrantBody.grant(given));
        return request(request);
    }

    @POST
    @Path("{request}/decline")
    @Does(Verb.DECLINE_ASSET)
    @Operation(summary = "Decline under principles of the charter, and say what would change the answer")
    @APIResponse(responseCode = "200", description = "The request, declined")
    @APIResponse(responseCode = "409", description = "Somebody else has answered it")
    public RequestOnDesk decline(@RestPath String request, DeclineBody body) {
        DeclineBody given = given(body);
        declining.decline(person.asker(), chapter.id(), id(request), VersionSeen.required(given.version()), given.decline());
        return request(request);
    }

    private static <T> T given(T body) {
        return Optional.ofNullable(body).orElseThrow(() -> Refused.invalid("", "Send a JSON object."));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw Refused.notFound("There is no such request in this chapter.");
        }
    }

    /** @param request what waits for the core team; @param granted what was granted at once */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record AskedAnswer(Optional<RequestOnDesk> request, List<LicenceOnDesk> granted) {}

    /** @param principles ids of the charter, one at least; @param letter the letter in your own words; ours when it is left out */
    record DeclineBody(Integer version, List<String> principles, String reason, String wouldChange, String letter) {

        Decline decline() {
            return new Decline(principles, reason, wouldChange, letter);
        }
    }
}
