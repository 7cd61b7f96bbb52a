package org.nhshdx.web.coreteam;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.nhshdx.tenant.application.DecidingAppeals;
import org.nhshdx.tenant.application.ProposingLetters;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.web.layout.Html;

/** The two answers to an appeal, on the page of the application it is about. */
@Path(DecisionDesk.APPLICATIONS + "{place}/appeal")
@Produces(Html.TYPE)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AppealDecisionPage {

    @Inject
    DecisionDesk desk;

    @Inject
    DecidingAppeals deciding;

    @Inject
    ProposingLetters letters;

    @POST
    @Path("upholding")
    @Does(Verb.DECIDE_APPEAL)
    public Response uphold(MultivaluedMap<String, String> sent) {
        return desk.attempt(DecisionForm.of("uphold", sent), form -> deciding.uphold(
                desk.asker(), desk.id(), form.version(), form.value("reason"), form.value("letter")));
    }

    @POST
    @Path("upholding/letter")
    @Does(Verb.DECIDE_APPEAL)
    public Response writeUpheld(MultivaluedMap<String, String> sent) {
        return desk.propose(DecisionForm.of("uphold", sent), form ->
                letters.upheld(desk.asker(), desk.id(), form.value("reason")).body());
    }

    @POST
    @Path("dismissal")
    @Does(Verb.DECIDE_APPEAL)
    public Response dismiss(MultivaluedMap<String, String> sent) {
        return desk.attempt(DecisionForm.of("dismiss", sent), form ->
                deciding.dismiss(desk.asker(), desk.id(), form.version(), form.decline()));
    }

    @POST
    @Path("dismissal/letter")
    @Does(Verb.DECIDE_APPEAL)
    public Response writeDismissed(MultivaluedMap<String, String> sent) {
        return desk.propose(DecisionForm.of("dismiss", sent), form ->
                letters.dismissed(desk.asker(), desk.id(), form.decline()).body());
    }
}
