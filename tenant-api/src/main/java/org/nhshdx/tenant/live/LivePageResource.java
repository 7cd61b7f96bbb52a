package org.nhshdx.tenant.live;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.scope.CurrentChapter;

/** A chapter's live pages, and what is to be mended on them. */
@Path("/api/v1/organise/{place}/live-pages")
@Tag(name = "The chapter's page")
class LivePageResource {

    @Inject
    LivePageReader reader;

    @Inject
    CurrentChapter chapter;

    @GET
    @Does(Verb.READ_DESK)
    @Operation(
            summary = "The live pages with what is to be mended on each, and by when",
            description = "trouble says why a page could not be examined lately: that is ours, and nothing is held against anybody.")
    public List<LivePageOnDesk> read() {
        return reader.of(chapter.id());
    }
}
