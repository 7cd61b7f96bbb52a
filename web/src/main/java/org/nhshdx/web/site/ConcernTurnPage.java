package org.nhshdx.web.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
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
import org.nhshdx.tenant.concern.ConcernAsTold;
import org.nhshdx.tenant.concern.FollowingConcerns;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Page;
import org.nhshdx.web.layout.Trap;

/** How far a concern has come, for whoever has its reference, and where they say more. */
@Path(ConcernTurnPage.PATH + "{reference}")
@Produces(Html.TYPE)
public class ConcernTurnPage {

    static final String PATH = "/concern/";

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ConcernTold(Page page, ConcernAsTold concern, Form form) implements TemplateInstance {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ConcernUnknown(Page page, Form form) implements TemplateInstance {}

    @Inject
    FollowingConcerns following;

    @GET
    @Does(Verb.FOLLOW_CONCERN)
    public Response show(String reference) {
        return page(reference, 200, Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.FOLLOW_CONCERN)
    public Response add(String reference, MultivaluedMap<String, String> sent, HttpServerRequest request) {
        Form form = Form.typed(sent);
        try {
            Trap.check(form);
            following.add(reference, form.value("words"), request.remoteAddress().hostAddress());
            return following.told(reference).map(known -> Html.seeOther(PATH + known.reference())).orElseThrow();
        } catch (Refused refusal) {
            return page(reference, refusal.kind().status(), form.refused(refusal));
        }
    }

    private Response page(String reference, int status, Form form) {
        Page page = Page.titled("Your concern – NHSHDx").confidential();
        Optional<ConcernAsTold> known = following.told(reference);
        return known.map(concern -> Html.confidential(status, new ConcernTold(page, concern, form)))
                .orElseGet(() -> Html.confidential(404, new ConcernUnknown(page, Form.empty())));
    }
}
