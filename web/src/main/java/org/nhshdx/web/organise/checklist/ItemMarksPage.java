package org.nhshdx.web.organise.checklist;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.nhshdx.tenant.checklist.KeepingChecklists;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.organise.OrganiseDesk;

/** The buttons beside a thing to do: it is done, or not after all; it is dropped, or comes back. */
@Path("/organise/{place}/events/{event}/checklist/{item}")
@Produces(Html.TYPE)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ItemMarksPage {

    @Inject
    OrganiseDesk desk;

    @Inject
    KeepingChecklists keeping;

    @POST
    @Path("completion")
    @Does(Verb.FINISH_ITEM)
    public Response finish(String event, UUID item) {
        keeping.finish(desk.asker(), desk.id(), event, item);
        return backTo(event, "?finished=" + item);
    }

    @POST
    @Path("reopening")
    @Does(Verb.FINISH_ITEM)
    public Response reopen(String event, UUID item) {
        keeping.reopen(desk.asker(), desk.id(), event, item);
        return backTo(event, "");
    }

    @POST
    @Path("dropping")
    @Does(Verb.EDIT_CHECKLIST)
    public Response drop(String event, UUID item) {
        keeping.drop(desk.asker(), desk.id(), event, item);
        return backTo(event, "?dropped=" + item);
    }

    @POST
    @Path("return")
    @Does(Verb.EDIT_CHECKLIST)
    public Response bringBack(String event, UUID item) {
        keeping.bringBack(desk.asker(), desk.id(), event, item);
        return backTo(event, "");
    }

    private Response backTo(String event, String query) {
        return Html.seeOther(desk.at("events/" + event + "/checklist") + query);
    }
}
