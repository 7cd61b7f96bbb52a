package org.nhshdx.tenant.official;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.core.official.OfficialFacts;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.scope.CurrentPerson;

@Path("/api/v1/official-days")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Official days", description = "The official programme of NHS Hack Days, past and coming")
class OfficialDaysResource {

    private static final String CSV = "text/csv";

    @Inject
    OfficialDays official;

    @Inject
    ImportingOfficialDays importing;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.READ_PUBLIC)
    @Operation(summary = "The official programme, newest first", description = "What nobody measured is null, never 0.")
    @APIResponse(responseCode = "400", description = "page or size isn't a number in range")
    public PageOf<OfficialFacts> list(@RestQuery Optional<String> page, @RestQuery Optional<String> size) {
        return official.latest(PageAsked.of(page, size));
    }

    @POST
    @Path("/previews")
    @Consumes(CSV)
    @Does(Verb.IMPORT_OFFICIAL_DAYS)
    @Operation(summary = "What importing a list would do", description = "UTF-8 CSV; problems carry their line. Writes nothing.")
    @APIResponse(responseCode = "413", description = "the list is larger than 256 KiB")
    public ImportPlan preview(byte[] csv) {
        return importing.preview(csv);
    }

    @POST
    @Consumes(CSV)
    @Does(Verb.IMPORT_OFFICIAL_DAYS)
    @Operation(summary = "Import a list, all of it or nothing", description = "Importing the same list twice changes nothing.")
    @APIResponse(responseCode = "409", description = "somebody else imported at the same moment")
    @APIResponse(responseCode = "413", description = "the list is larger than 256 KiB")
    @APIResponse(responseCode = "422", description = "the list has problems; each names its line and column")
    public ImportPlan carryOut(byte[] csv) {
        return importing.carryOut(person.asker(), csv);
    }
}
