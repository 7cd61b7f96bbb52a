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
import org.nhshdx.tenant.version.DraftOnDesk;
import org.nhshdx.tenant.version.DraftReader;
import org.nhshdx.tenant.version.SimulatingDrafts;
import org.nhshdx.tenant.version.SimulationOnDesk;
import org.nhshdx.tenant.version.SimulationReader;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Files;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;

/** What the draft would change, chapter by chapter; while that is found out, the page looks again by itself. */
@Path(SimulationPage.PATH)
@Produces(Html.TYPE)
public class SimulationPage {

    static final String PATH = CharterDraftPage.PATH + "/simulation";

    private static final int LOOK_AGAIN_AFTER_SECONDS = 3;

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Simulated(Desk desk, DraftOnDesk draft, Optional<SimulationOnDesk> simulation, Form form) implements TemplateInstance {}

    @Inject
    DraftReader drafts;

    @Inject
    SimulationReader reader;

    @Inject
    SimulatingDrafts simulating;

    @Inject
    Files files;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.READ_CHARTER_DRAFT)
    public Response show() {
        Optional<SimulationOnDesk> simulation = reader.current();
        Response page = Html.page(200, page(simulation, Form.empty()));
        if (simulation.filter(SimulationOnDesk::isRunning).isPresent()) {
            page.getHeaders().putSingle("Refresh", LOOK_AGAIN_AFTER_SECONDS);
        }
        return page;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.SIMULATE_CHARTER)
    public Response start(MultivaluedMap<String, String> sent) {
        try {
            simulating.start(person.asker());
            return Html.seeOther(PATH);
        } catch (Refused refusal) {
            return Html.refused(refusal, page(reader.current(), Form.typed(sent).refused(refusal)));
        }
    }

    @GET
    @Path("/simulation.csv")
    @Produces(Files.CSV)
    @Does(Verb.READ_CHARTER_DRAFT)
    public Response csv() {
        return files.csv("simulation", reader.export());
    }

    @GET
    @Path("/simulation.jsonl")
    @Produces(Files.JSON_LINES)
    @Does(Verb.READ_CHARTER_DRAFT)
    public Response jsonLines() {
        return files.jsonLines("simulation", reader.export());
    }

    private Simulated page(Optional<SimulationOnDesk> simulation, Form form) {
        return new Simulated(CoreTeamDesk.page("Simulation", CharterVersionsPage.PATH), drafts.draft(), simulation, form);
    }
}
