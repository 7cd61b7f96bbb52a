package org.nhshdx.web.handbook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.handbook.ConnectionNeeds;
import org.nhshdx.tenant.handbook.Handbook;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Page;

/** The handbook's page about Wi-Fi and sockets, with a calculator that goes by the charter in force. */
@Path("/handbook/wifi-and-sockets")
public class ConnectionPage {

    private static final int MOST_PEOPLE = 2_000;
    private static final int MOST_DEVICES = 100_000;

    @CheckedTemplate(basePath = "handbook", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Connection(Page page, OpenPage open, Form form, Optional<ConnectionNeeds> needs, Venue venue)
            implements TemplateInstance {}

    /** What the venue has, as far as it is known. */
    public record Venue(Optional<Integer> devices, Optional<Integer> sockets) {

        static final Venue UNKNOWN = new Venue(Optional.empty(), Optional.empty());
    }

    @Inject
    Charters charters;

    @GET
    @Does(Verb.READ_PUBLIC)
    @Produces(Html.TYPE)
    public Response show(UriInfo asked) {
        Form form = Form.typed(asked.getQueryParameters());
        try {
            return Html.page(200, form.fields().isEmpty() ? blank(form) : reckoned(form));
        } catch (Refused refusal) {
            return Html.refused(refusal, blank(form.refused(refusal)));
        }
    }

    private Connection blank(Form form) {
        return page(form, Optional.empty(), Venue.UNKNOWN);
    }

    private Connection reckoned(Form form) {
        Figures figures = new Figures(form);
        int people = figures.whole("people", 1, MOST_PEOPLE);
        Venue venue = new Venue(
                figures.wholeIfAny("devices", 0, MOST_DEVICES), figures.wholeIfAny("sockets", 0, MOST_DEVICES));
        figures.mustBeSound();
        Charter charter = charters.inForce();
        return page(form, charter.promise("connected").map(one -> ConnectionNeeds.of(people, one.parameters())), venue);
    }

    private Connection page(Form form, Optional<ConnectionNeeds> needs, Venue venue) {
        OpenPage open = OpenPage.at(Handbook.page("wifi-and-sockets").orElseThrow(), charters.inForce());
        return new Connection(open.page(), open, form, needs, venue);
    }
}
