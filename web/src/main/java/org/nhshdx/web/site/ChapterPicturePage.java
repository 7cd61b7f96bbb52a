package org.nhshdx.web.site;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.picture.PictureReader;
import org.nhshdx.tenant.picture.PictureReader.FileShown;
import org.nhshdx.tenant.problem.Refused;

/**
 * The file of a published picture. Its name changes with its content, yet whoever keeps it asks each time whether it may
 * still be shown: somebody in it may have changed their mind.
 */
@Path("/x/{place}/pictures/{file}")
public class ChapterPicturePage {

    private static final String ASK_AGAIN = "public, no-cache";

    @Inject
    PictureReader reader;

    @GET
    @Does(Verb.READ_PUBLIC)
    public Response show(String place, String file, @Context Request request) {
        if (!reader.isPublic(place, file)) {
            throw Refused.notFound("There is no such picture.");
        }
        EntityTag tag = new EntityTag(file);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged != null ? unchanged : sent(place, file))
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, ASK_AGAIN)
                .build();
    }

    private Response.ResponseBuilder sent(String place, String file) {
        FileShown shown = reader.publicFile(place, file);
        return Response.ok(shown.bytes(), shown.mediaType());
    }
}
