package org.nhshdx.web.organise.picture;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.picture.KeepingPictures;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.organise.OrganiseDesk;

/** The buttons beside a picture: it is removed, or put back; it moves forward, or back. */
@Path("/organise/{place}/pictures/{picture}")
@Produces(Html.TYPE)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PictureMarksPage {

    @Inject
    OrganiseDesk desk;

    @Inject
    KeepingPictures keeping;

    @POST
    @Path("removal")
    @Does(Verb.PUBLISH_PAGE)
    public Response remove(UUID picture) {
        keeping.remove(desk.asker(), desk.id(), picture);
        return back("?removed=" + picture);
    }

    @POST
    @Path("return")
    @Does(Verb.EDIT_PAGE)
    public Response putBack(UUID picture) {
        keeping.putBack(desk.asker(), desk.id(), picture);
        return back("");
    }

    @POST
    @Path("earlier")
    @Does(Verb.PUBLISH_PAGE)
    public Response earlier(UUID picture) {
        keeping.move(desk.asker(), desk.id(), picture, true);
        return back("");
    }

    @POST
    @Path("later")
    @Does(Verb.PUBLISH_PAGE)
    public Response later(UUID picture) {
        keeping.move(desk.asker(), desk.id(), picture, false);
        return back("");
    }

    private Response back(String query) {
        return Html.seeOther(desk.at("pictures") + query);
    }
}
