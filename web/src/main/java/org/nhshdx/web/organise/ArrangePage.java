package org.nhshdx.web.organise;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.nhshdx.tenant.page.ArrangingPage;
import org.nhshdx.tenant.page.PageReader;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;

/** The buttons beside one section of a chapter's page: up, down, hide, show, take off, put back. */
@Path("/organise/{place}/page-look/sections/{section}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(Html.TYPE)
public class ArrangePage {

    @Inject
    OrganiseDesk desk;

    @Inject
    ArrangingPage arranging;

    @Inject
    PageReader reader;

    @POST
    @Path("rise")
    @Does(Verb.EDIT_PAGE)
    public Response rise(String section) {
        arranging.step(desk.asker(), desk.id(), section, -1);
        return moved(section);
    }

    @POST
    @Path("sink")
    @Does(Verb.EDIT_PAGE)
    public Response sink(String section) {
        arranging.step(desk.asker(), desk.id(), section, 1);
        return moved(section);
    }

    @POST
    @Path("hiding")
    @Does(Verb.EDIT_PAGE)
    public Response hide(String section) {
        arranging.hide(desk.asker(), desk.id(), section);
        return moved(section);
    }

    @POST
    @Path("showing")
    @Does(Verb.EDIT_PAGE)
    public Response show(String section) {
        arranging.show(desk.asker(), desk.id(), section);
        return moved(section);
    }

    @POST
    @Path("removal")
    @Does(Verb.EDIT_PAGE)
    public Response takeOff(String section) {
        Optional<Integer> stood = reader.section(desk.id(), section).place();
        arranging.takeOff(desk.asker(), desk.id(), section);
        return Html.seeOther(desk.at("page?off=" + section + stood.map(place -> "&at=" + place).orElse("")));
    }

    @POST
    @Path("return")
    @Does(Verb.EDIT_PAGE)
    public Response putBack(String section, MultivaluedMap<String, String> sent) {
        String place = Form.typed(sent).value("place");
        arranging.putBack(desk.asker(), desk.id(), section, place.matches("\\d{1,9}") ? Integer.parseInt(place) : Integer.MAX_VALUE);
        return moved(section);
    }

    private Response moved(String section) {
        return Html.seeOther(desk.at("page?moved=" + section + "#" + section));
    }
}
