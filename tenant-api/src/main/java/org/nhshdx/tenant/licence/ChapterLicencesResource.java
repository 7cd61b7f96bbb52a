package org.nhshdx.tenant.licence;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.scope.CurrentChapter;

@Path("/api/v1/chapters/{place}/licences")
@Tag(name = "Brand assets")
class ChapterLicencesResource {

    @Inject
    LicenceReader reader;

    @Inject
    CurrentChapter chapter;

    @GET
    @Does(Verb.READ_DESK)
    @Operation(summary = "All the chapter was ever licensed to use, the newest first")
    public List<LicenceOnDesk> licences() {
        return reader.licences(chapter.id());
    }

    @GET
    @Path("{code}")
    @Does(Verb.READ_DESK)
    @Operation(summary = "One licence with all its terms and what both sides signed")
    public LicenceOnDesk licence(@RestPath String code) {
        return reader.licence(chapter.id(), code);
    }
}
