package org.nhshdx.tenant.site;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.core.brand.LicenceState;
import org.nhshdx.core.publication.RegisterSearch;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;

@Path("/api/v1/register")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public")
class RegisterResource {

    @Inject
    Reading reading;

    @GET
    @Does(Verb.READ_PUBLIC)
    @Operation(
            summary = "The register of licences, by place",
            description = "named: words in the place's name; state: granted, expired, revoked or given-back, as it is today; "
                    + "asset: what it is for. "
                    + "The whole of it is at /register.csv and /register.jsonl.")
    @APIResponse(responseCode = "200", description = "one page of the list; next is absent on the last")
    @APIResponse(responseCode = "400", description = "state or asset isn't one of ours; page or size isn't a number in range")
    public PageOf<RegisterBody> list(
            @RestQuery @DefaultValue("") String named,
            @RestQuery Optional<String> state,
            @RestQuery Optional<String> asset,
            @RestQuery Optional<String> page,
            @RestQuery Optional<String> size) {
        RegisterSearch search = new RegisterSearch(named, state.map(RegisterResource::state), asset.map(RegisterResource::asset));
        return reading.register(search, PageAsked.of(page, size)).map(RegisterBody::of);
    }

    @GET
    @Path("/{code}")
    @Does(Verb.READ_PUBLIC)
    @Operation(summary = "The register entry with this code, good or not")
    @APIResponse(responseCode = "200", description = "the entry; inForce says whether it is good today")
    @APIResponse(responseCode = "404", description = "no licence has this code")
    public RegisterBody read(String code) {
        return reading.entry(code)
                .map(RegisterBody::of)
                .orElseThrow(() -> Refused.notFound("No licence has this code, so it isn't one of ours."));
    }

    private static LicenceState state(String sent) {
        return LicenceState.known(sent).orElseThrow(() -> Refused.unreadable("state", "Say granted, expired, revoked or given-back."));
    }

    private static BrandAsset asset(String sent) {
        return BrandAsset.of(sent).orElseThrow(() -> Refused.unreadable(
                "asset", "Say one of " + Stream.of(BrandAsset.values()).map(BrandAsset::code).collect(Collectors.joining(", ")) + "."));
    }
}
