package org.nhshdx.web.coreteam;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.nhshdx.tenant.application.Approving;
import org.nhshdx.tenant.application.ForDecision;
import org.nhshdx.tenant.application.HandingOverApplications;
import org.nhshdx.tenant.application.JudgingApplications;
import org.nhshdx.tenant.application.ProposingLetters;
import org.nhshdx.tenant.application.ReviewingApplications;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;

/** Everything needed to decide on one application, and the decision itself: one page, two clicks. */
@Path(DecisionDesk.APPLICATIONS + "{place}")
@Produces(Html.TYPE)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ApplicationDecisionPage {

    @Inject
    DecisionDesk desk;

    @Inject
    ReviewingApplications reviewing;

    @Inject
    HandingOverApplications handing;

    @Inject
    JudgingApplications judging;

    @Inject
    Approving approving;

    @Inject
    ProposingLetters letters;

    @GET
    @Consumes(MediaType.WILDCARD)
    @Does(Verb.REVIEW_APPLICATION)
    public TemplateInstance show() {
        ForDecision file = desk.file();
        return desk.page(file, Form.holding(Map.of("approval.letter", file.approval().body())));
    }

    @POST
    @Path("review")
    @Does(Verb.REVIEW_APPLICATION)
    public Response take(MultivaluedMap<String, String> sent) {
        return desk.attempt(DecisionForm.of("review", sent), form -> reviewing.take(desk.asker(), desk.id()));
    }

    @POST
    @Path("handing-over")
    @Does(Verb.HAND_OVER_APPLICATION)
    public Response handOver(MultivaluedMap<String, String> sent) {
        return desk.attempt(DecisionForm.of("over", sent), form ->
                handing.handOver(desk.asker(), desk.id(), form.value("to"), form.value("reason")));
    }

    /** Whoever stepped aside has no business on the page any more, and goes back to the queue. */
    @POST
    @Path("stepping-aside")
    @Does(Verb.STEP_ASIDE)
    public Response stepAside(MultivaluedMap<String, String> sent) {
        DecisionForm form = DecisionForm.of("aside", sent);
        try {
            reviewing.stepAside(desk.asker(), desk.id(), form.value("reason"));
            return Html.seeOther("/core-team");
        } catch (Refused refusal) {
            return Html.refused(refusal, desk.page(desk.file(), form.refused(refusal)));
        }
    }

    @POST
    @Path("judgement")
    @Does(Verb.JUDGE)
    public Response judge(MultivaluedMap<String, String> sent) {
        String principle = Form.typed(sent).value("principle");
        return desk.attempt(DecisionForm.of(principle, sent), form ->
                judging.judge(desk.asker(), desk.id(), form.answer(principle)));
    }

    @POST
    @Path("approval")
    @Does(Verb.APPROVE_APPLICATION)
    public Response approve(MultivaluedMap<String, String> sent) {
        return desk.attempt(DecisionForm.of("approval", sent), form ->
                approving.approve(desk.asker(), desk.id(), form.version(), form.value("letter")));
    }

    @POST
    @Path("information-request")
    @Does(Verb.REQUEST_INFORMATION)
    public Response ask(MultivaluedMap<String, String> sent) {
        return desk.attempt(DecisionForm.of("request", sent), form -> reviewing.requestInformation(
                desk.asker(), desk.id(), form.version(), form.value("reason"), form.value("letter")));
    }

    @POST
    @Path("information-request/letter")
    @Does(Verb.REQUEST_INFORMATION)
    public Response writeRequest(MultivaluedMap<String, String> sent) {
        return desk.propose(DecisionForm.of("request", sent), form ->
                letters.request(desk.asker(), desk.id(), form.value("reason")).body());
    }

    @POST
    @Path("decline")
    @Does(Verb.DECLINE_APPLICATION)
    public Response decline(MultivaluedMap<String, String> sent) {
        return desk.attempt(DecisionForm.of("decline", sent), form ->
                reviewing.decline(desk.asker(), desk.id(), form.version(), form.decline()));
    }

    @POST
    @Path("decline/letter")
    @Does(Verb.DECLINE_APPLICATION)
    public Response writeDecline(MultivaluedMap<String, String> sent) {
        return desk.propose(DecisionForm.of("decline", sent), form ->
                letters.decline(desk.asker(), desk.id(), form.decline()).body());
    }
}
