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
import java.util.Optional;
import org.nhshdx.tenant.licence.AssetGrant;
import org.nhshdx.tenant.licence.DecliningAssets;
import org.nhshdx.tenant.licence.GrantingAssets;
import org.nhshdx.tenant.licence.ReadingForDecision;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.web.layout.Html;

/** Everything needed to decide on one request for brand assets, and the decision itself: one page, two clicks. */
@Path(CoreTeamDesk.CHAPTERS + "/{place}/asset-requests/{request}")
@Produces(Html.TYPE)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AssetRequestPage {

    @Inject
    AssetRequestDesk desk;

    @Inject
    GrantingAssets granting;

    @Inject
    DecliningAssets declining;

    @Inject
    ReadingForDecision letters;

    @GET
    @Consumes(MediaType.WILDCARD)
    @Does(Verb.GRANT_ASSET)
    public TemplateInstance show(String request) {
        return desk.opened(request);
    }

    @POST
    @Path("grant")
    @Does(Verb.GRANT_ASSET)
    public Response grant(String request, MultivaluedMap<String, String> sent) {
        return desk.attempt(request, DecisionForm.of("grant", sent), form -> granting.grant(
                desk.asker(), desk.id(), AssetRequestDesk.id(request), form.version(), grant(form)));
    }

    @POST
    @Path("grant/letter")
    @Does(Verb.GRANT_ASSET)
    public Response writeGrant(String request, MultivaluedMap<String, String> sent) {
        return desk.propose(request, DecisionForm.of("grant", sent), form ->
                letters.grantLetter(desk.asker(), desk.id(), AssetRequestDesk.id(request), grant(form)).body());
    }

    @POST
    @Path("decline")
    @Does(Verb.DECLINE_ASSET)
    public Response decline(String request, MultivaluedMap<String, String> sent) {
        return desk.attempt(request, DecisionForm.of("decline", sent), form -> declining.decline(
                desk.asker(), desk.id(), AssetRequestDesk.id(request), form.version(), form.decline()));
    }

    @POST
    @Path("decline/letter")
    @Does(Verb.DECLINE_ASSET)
    public Response writeDecline(String request, MultivaluedMap<String, String> sent) {
        return desk.propose(request, DecisionForm.of("decline", sent), form ->
                letters.declineLetter(desk.asker(), desk.id(), AssetRequestDesk.id(request), form.decline()).body());
    }

    private static AssetGrant grant(DecisionForm form) {
        return new AssetGrant(
                form.some("uses"), Optional.of(form.dateRequired("until")), form.value("conditions"), form.value("letter"));
    }
}
