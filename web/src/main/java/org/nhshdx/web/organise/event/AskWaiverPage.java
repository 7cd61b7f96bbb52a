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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.event.EventOnDesk;
import org.nhshdx.tenant.event.EventReader;
import org.nhshdx.tenant.event.WaiverOnDesk;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.waiver.AskingWaiver;
import org.nhshdx.tenant.waiver.WaiverRequest;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Option;
import org.nhshdx.web.organise.OrganiseDesk;

/** Asks the core team for an exception: for this event or the whole chapter, with a reason and an end. */
@Path("/organise/{place}/events/{event}/waivers")
@Produces(Html.TYPE)
public class AskWaiverPage {

    private static final List<Option> SCOPES = List.of(
            Option.of("event", "This event alone"), Option.of("chapter", "Every event of our chapter until then"));

    @CheckedTemplate(basePath = "organise/event", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AskWaiver(
            Desk desk, String back, EventOnDesk event, List<Option> principles, List<Option> scopes, Form form)
            implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    EventReader reader;

    @Inject
    AskingWaiver asking;

    @Inject
    Findings findings;

    @GET
    @Does(Verb.ASK_WAIVER)
    public TemplateInstance ask(String event, @RestQuery Optional<String> principle, @RestQuery Optional<String> again) {
        EventOnDesk stored = reader.at(desk.id(), event);
        MultivaluedMap<String, String> words = new MultivaluedHashMap<>();
        principle.ifPresent(id -> words.putSingle("principle", id));
        words.putSingle("scope", "event");
        Optional<WaiverOnDesk> earlier = again.flatMap(id -> stored.waivers().stream().filter(one -> one.id().toString().equals(id)).findFirst());
        earlier.ifPresent(one -> put(words, one));
        EventDays.of(stored.facts()).last()
                .filter(last -> earlier.map(WaiverOnDesk::until).filter(until -> !last.isAfter(until)).isEmpty())
                .ifPresent(last -> put(words, last));
        return page(stored, Form.typed(words));
    }

    /** The words that were granted before: a good start for asking the same again. */
    private static void put(MultivaluedMap<String, String> words, WaiverOnDesk earlier) {
        words.putSingle("principle", earlier.principle());
        words.putSingle("reason", earlier.reason());
        words.putSingle("scope", earlier.wholeChapter() ? "chapter" : "event");
    }

    private static void put(MultivaluedMap<String, String> words, LocalDate until) {
        words.putSingle("until.day", String.valueOf(until.getDayOfMonth()));
        words.putSingle("until.month", String.valueOf(until.getMonthValue()));
        words.putSingle("until.year", String.valueOf(until.getYear()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.ASK_WAIVER)
    public Response ask(String event, MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        try {
            Optional<String> about = form.has("scope", "chapter") ? Optional.empty() : Optional.of(event);
            asking.ask(desk.asker(), desk.id(), about,
                    new WaiverRequest(form.value("principle"), form.value("reason"), form.date("until")));
            return Html.seeOther(desk.at("events/" + event));
        } catch (Refused refusal) {
            return Html.refused(refusal, page(reader.at(desk.id(), event), form.refused(refusal)));
        }
    }

    private AskWaiver page(EventOnDesk event, Form form) {
        Charter charter = findings.charter(event.examination());
        List<Option> principles = charter.promises().stream()
                .filter(Charter.Promised::isWaivableForEvents)
                .map(promised -> Option.of(promised.principle().id(), promised.statement()))
                .toList();
        return new AskWaiver(
                desk.page("Ask for a waiver", "events"), desk.at("events/" + event.slug()), event, principles, SCOPES, form);
    }
}
