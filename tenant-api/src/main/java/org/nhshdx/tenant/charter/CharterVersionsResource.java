package org.nhshdx.tenant.charter;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;

/** The versions of the charter, in force, past and coming, and what differs between them. */
@Path("/api/v1/charter")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Charter")
class CharterVersionsResource {

    @Inject
    Charters charters;

    @GET
    @Path("versions")
    @Does(Verb.READ_CHARTER)
    @Operation(summary = "Every version of the charter that was adopted or proposed to the public, the newest first")
    public List<CharterBody> versions() {
        return charters.versions().stream().map(version -> CharterBody.of(version, charters.numbered(version.number()))).toList();
    }

    @GET
    @Path("{before}/compare/{after}")
    @Does(Verb.READ_CHARTER)
    @Operation(
            summary = "What differs from one version to another",
            description = "Each principle that is new, stricter, looser, otherwise, reworded or gone, with the words taken out and put in.")
    @APIResponse(responseCode = "404", description = "There is no version of that number")
    public CharterDifference compare(@RestPath String before, @RestPath String after) {
        return CharterDifference.between(charters.asked(before), charters.asked(after));
    }
}
