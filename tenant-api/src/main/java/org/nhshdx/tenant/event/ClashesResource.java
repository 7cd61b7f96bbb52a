package org.nhshdx.tenant.event;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.scope.CurrentChapter;

/** What is near in time and place to a group that applies. */
@Path("/api/v1/core-team/chapters/{place}/clashes")
@Tag(name = "Deciding on applications")
class ClashesResource {

    @Inject
    ClashesAhead clashes;

    @Inject
    CurrentChapter chapter;

    @GET
    @Does(Verb.REVIEW_APPLICATION)
    @Operation(summary = "The days announced near by in the year to come, and whether one that the group plans clashes")
    public ClashesAhead.Ahead ahead() {
        return clashes.of(chapter.id());
    }
}
