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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.charter.CharterVersion;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.tenant.version.DraftOnDesk;
import org.nhshdx.tenant.version.DraftReader;
import org.nhshdx.tenant.version.DraftingCharters;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;

/** The charter's versions so far, and the draft of the next one if there is one. */
@Path(CharterVersionsPage.PATH)
@Produces(Html.TYPE)
public class CharterVersionsPage {

    static final String PATH = "/core-team/charter";

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CharterVersions(Desk desk, List<CharterVersion> versions, int inForce, Optional<DraftOnDesk> draft, Form form)
            implements TemplateInstance {}

    @Inject
    Charters charters;

    @Inject
    DraftReader reader;

    @Inject
    DraftingCharters drafting;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.READ_CHARTER_DRAFT)
    public TemplateInstance show() {
        return page(Form.empty());
    }

    @POST
    @Path("/drafts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.DRAFT_CHARTER)
    public Response start() {
        try {
            drafting.start(person.asker());
            return Html.seeOther(CharterDraftPage.PATH);
        } catch (Refused refusal) {
            return Html.refused(refusal, page(Form.empty().refused(refusal)));
        }
    }

    private CharterVersions page(Form form) {
        return new CharterVersions(
                CoreTeamDesk.page("The charter", PATH), charters.versions(), charters.inForce().version(), reader.current(), form);
    }
}
