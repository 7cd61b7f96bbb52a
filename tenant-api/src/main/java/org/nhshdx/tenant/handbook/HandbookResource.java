package org.nhshdx.tenant.handbook;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;

@Path("/api/v1/handbook")
@Tag(name = "Handbook", description = "What was learned about running a hack day")
class HandbookResource {

    @GET
    @Does(Verb.READ_PUBLIC)
    @Operation(summary = "All pages, with the ids of what each advises to do", description = "Words are Markdown.")
    public List<HandbookPage> pages() {
        return Handbook.pages();
    }
}
