package org.nhshdx.web.organise.event;

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
import org.nhshdx.core.event.EventReport;
import org.nhshdx.tenant.event.EventOnDesk;
import org.nhshdx.tenant.event.EventReader;
import org.nhshdx.tenant.event.ReportingEvents;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.organise.OrganiseDesk;

/** Organisers tell how an event went. */
@Path("/organise/{place}/events/{event}/report")
@Produces(Html.TYPE)
public class ReportPage {

    @CheckedTemplate(basePath = "organise/event", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Reporting(Desk desk, String back, EventOnDesk event, Form form) implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    EventReader reader;

    @Inject
    ReportingEvents reporting;

    @GET
    @Does(Verb.REPORT_EVENT)
    public TemplateInstance ask(String event) {
        return page(event, Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.REPORT_EVENT)
    public Response report(String event, MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        try {
            EventReport report = new EventReport(form.value("account"), count(form, "came"), count(form, "made"));
            reporting.report(desk.asker(), desk.id(), event, report);
            return Html.seeOther(desk.at("events/" + event));
        } catch (Refused refusal) {
            return Html.refused(refusal, page(event, form.refused(refusal)));
        }
    }

    /** Left empty when nobody counted. */
    private static Optional<Integer> count(Form form, String field) {
        if (!form.answered(field)) {
            return Optional.empty();
        }
        if (!form.value(field).matches("\\d{1,6}")) {
            throw Refused.invalid(field, "Give a number such as 48, or leave it empty if nobody counted.");
        }
        return Optional.of(Integer.valueOf(form.value(field)));
    }

    private Reporting page(String event, Form form) {
        return new Reporting(desk.page("How it went", "events"), desk.at("events/" + event), reader.at(desk.id(), event), form);
    }
}
