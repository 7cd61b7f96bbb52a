package org.nhshdx.web.coreteam;

import io.quarkus.qute.CheckedTemplate;
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
import java.util.List;
import java.util.Optional;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.tenant.version.DraftOnDesk;
import org.nhshdx.tenant.version.DraftReader;
import org.nhshdx.tenant.version.DraftingCharters;
import org.nhshdx.tenant.version.SimulationOnDesk;
import org.nhshdx.tenant.version.SimulationReader;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Option;

/** The draft of the next charter version: its principles in order, and what can be done with it. */
@Path(CharterDraftPage.PATH)
@Produces(Html.TYPE)
public class CharterDraftPage {

    static final String PATH = CharterVersionsPage.PATH + "/draft";

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CharterDrafted(
            Desk desk, DraftOnDesk draft, List<Option> leftOut, Optional<SimulationOnDesk> simulation, Form form)
            implements TemplateInstance {}

    @Inject
    DraftReader reader;

    @Inject
    DraftingCharters drafting;

    @Inject
    SimulationReader simulations;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.READ_CHARTER_DRAFT)
    public Response show() {
        return reader.current()
                .map(draft -> Html.page(200, page(draft, Form.empty())))
                .orElseGet(() -> Html.seeOther(CharterVersionsPage.PATH));
    }

    /** Leads to the principle that was chosen; it is in the draft once it is saved there. */
    @POST
    @Path("/additions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.DRAFT_CHARTER)
    public Response add(MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        DraftOnDesk draft = reader.draft();
        return draft.leftOut().contains(form.value("principle"))
                ? Html.seeOther(DraftedPrinciplePage.path(form.value("principle")))
                : again(draft, form, Refused.invalid("principle", "Choose a principle that isn't in the draft."));
    }

    @POST
    @Path("/disposal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.DRAFT_CHARTER)
    public Response throwAway(MultivaluedMap<String, String> sent) {
        try {
            drafting.throwAway(person.asker());
            return Html.seeOther(CharterVersionsPage.PATH);
        } catch (Refused refusal) {
            return again(reader.draft(), Form.typed(sent), refusal);
        }
    }

    private Response again(DraftOnDesk draft, Form form, Refused refusal) {
        return Html.refused(refusal, page(draft, form.refused(refusal)));
    }

    private CharterDrafted page(DraftOnDesk draft, Form form) {
        List<Option> leftOut = draft.leftOut().stream().map(id -> Option.of(id, id)).toList();
        return new CharterDrafted(
                CoreTeamDesk.page("The next version", CharterVersionsPage.PATH), draft, leftOut, simulations.current(), form);
    }
}
