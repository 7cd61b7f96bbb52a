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
import java.util.Optional;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.tenant.version.AdoptingCharters;
import org.nhshdx.tenant.version.AdoptionSent;
import org.nhshdx.tenant.version.DraftOnDesk;
import org.nhshdx.tenant.version.DraftReader;
import org.nhshdx.tenant.version.SimulationOnDesk;
import org.nhshdx.tenant.version.SimulationReader;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.organise.Versions;

/** Where two people make the draft the next version: one proposes it with its dates, another confirms it. */
@Path(AdoptionPage.PATH)
@Produces(Html.TYPE)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AdoptionPage {

    static final String PATH = CharterDraftPage.PATH + "/adoption";

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Adoption(Desk desk, DraftOnDesk draft, Optional<SimulationOnDesk> simulation, boolean own, Form form)
            implements TemplateInstance {}

    @Inject
    DraftReader reader;

    @Inject
    SimulationReader simulations;

    @Inject
    AdoptingCharters adopting;

    @Inject
    CurrentPerson person;

    @GET
    @Consumes(MediaType.WILDCARD)
    @Does(Verb.READ_CHARTER_DRAFT)
    public TemplateInstance show() {
        return page(Form.empty());
    }

    @POST
    @Path("proposal")
    @Does(Verb.PROPOSE_CHARTER)
    public Response propose(MultivaluedMap<String, String> sent) {
        return tryTo(sent, PATH, form -> adopting.propose(
                person.asker(), new AdoptionSent(form.date("inForceFrom"), form.date("complyBy"), form.value("reason")), Versions.seen(form)));
    }

    @POST
    @Path("withdrawal")
    @Does(Verb.PROPOSE_CHARTER)
    public Response takeBack(MultivaluedMap<String, String> sent) {
        return tryTo(sent, PATH, form -> adopting.takeBack(person.asker()));
    }

    @POST
    @Path("confirmation")
    @Does(Verb.ADOPT_CHARTER)
    public Response confirm(MultivaluedMap<String, String> sent) {
        return tryTo(sent, CharterVersionsPage.PATH, form -> adopting.confirm(person.asker(), Versions.seen(form)));
    }

    private interface Deed {
        void does(Form form);
    }

    private Response tryTo(MultivaluedMap<String, String> sent, String next, Deed deed) {
        Form form = Form.typed(sent);
        try {
            deed.does(form);
            return Html.seeOther(next);
        } catch (Refused refusal) {
            return Html.refused(refusal, page(form.refused(refusal)));
        }
    }

    private Adoption page(Form form) {
        DraftOnDesk draft = reader.draft();
        boolean own = draft.proposer().filter(person.asker().person()::equals).isPresent();
        return new Adoption(CoreTeamDesk.page("Adoption", CharterVersionsPage.PATH), draft, simulations.current(), own, form);
    }
}
