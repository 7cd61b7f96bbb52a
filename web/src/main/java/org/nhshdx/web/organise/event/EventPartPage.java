package org.nhshdx.web.organise.event;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nhshdx.core.event.EventState;
import org.nhshdx.tenant.charter.Examination;
import org.nhshdx.tenant.event.ChangingEvents;
import org.nhshdx.tenant.event.Difference;
import org.nhshdx.tenant.event.EditingEvents;
import org.nhshdx.tenant.event.EventDraft;
import org.nhshdx.tenant.event.EventOnDesk;
import org.nhshdx.tenant.event.EventReader;
import org.nhshdx.tenant.event.Examining;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.sponsor.AskingRegister;
import org.nhshdx.tenant.sponsor.SponsorOnDesk;
import org.nhshdx.web.layout.Autosave;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.organise.OrganiseDesk;
import org.nhshdx.web.words.FindingInWords;
import org.nhshdx.web.words.Tally;

/** One part of an event's form: saved as a draft, or told to the public once the event is announced. */
@Path("/organise/{place}/events/{event}")
@Produces(Html.TYPE)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class EventPartPage {

    private static final int OK = 200;

    @CheckedTemplate(basePath = "organise/event", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Part(
            Desk desk, String back, String action, boolean told, EventPart part, int parts, EventOnDesk event, String place,
            Form form, String seen, List<SavedMeanwhile> theirs, Map<String, List<Integer>> rows, EventChoices choices,
            List<FindingInWords> findings, Tally tally, boolean checked, List<Difference> waits,
            List<SponsorOnDesk> sponsors)
            implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    EventReader reader;

    @Inject
    EditingEvents editing;

    @Inject
    ChangingEvents changing;

    @Inject
    Examining examining;

    @Inject
    PartForms forms;

    @Inject
    Findings findings;

    @Inject
    Autosave autosave;

    @Inject
    AskingRegister register;

    @GET
    @Path("edit/{part}")
    @Consumes(MediaType.WILDCARD)
    @Does(Verb.EDIT_EVENT)
    public Response ask(String event, String part) {
        EventOnDesk stored = stored(event);
        EventPart asked = named(part);
        return Set.of(EventState.DRAFT, EventState.ANNOUNCED).contains(stored.state())
                ? Response.ok(page(stored, asked, Form.typed(forms.words(stored, asked)), List.of(), Optional.empty())).build()
                : Html.seeOther(desk.at("events/" + stored.slug()));
    }

    @POST
    @Path("edit/{part}")
    @Produces({Html.TYPE, MediaType.APPLICATION_JSON})
    @Does(Verb.EDIT_EVENT)
    public Response save(String event, String part, MultivaluedMap<String, String> sent) {
        return answer(event, named(part), sent, (stored, draft) ->
                editing.save(desk.asker(), desk.id(), event, draft, stored.version()));
    }

    /** Where a change was sent from, for whoever had to sign in again to send it. */
    @GET
    @Path("change/{part}")
    @Consumes(MediaType.WILDCARD)
    @Does(Verb.CHANGE_EVENT)
    public Response askChange(String event, String part) {
        return ask(event, part);
    }

    @POST
    @Path("change/{part}")
    @Does(Verb.CHANGE_EVENT)
    public Response change(String event, String part, MultivaluedMap<String, String> sent) {
        return answer(event, named(part), sent, (stored, told) ->
                changing.changeAsItWouldBe(desk.asker(), desk.id(), event, told, stored.version()));
    }

    /** Buttons for rows change the form and save nothing. */
    private Response answer(String slug, EventPart part, MultivaluedMap<String, String> sent, Saving saving) {
        EventOnDesk stored = stored(slug);
        Optional<MultivaluedMap<String, String>> rows = forms.withOtherRows(part, sent);
        return rows.isPresent()
                ? Html.page(OK, page(stored, part, Form.typed(rows.get()), List.of(), Optional.empty()))
                : answer(stored, part, Form.typed(forms.closedUp(part, sent)), saving);
    }

    private Response answer(EventOnDesk stored, EventPart part, Form form, Saving saving) {
        try {
            EventDraft draft = forms.draft(stored, part, form);
            if (form.has("go", "check")) {
                return Html.page(OK, page(stored, part, form, List.of(), Optional.of(dry(stored, draft))));
            }
            if (autosave.asks() && forms.isStored(stored, draft)) {
                return saved(stored, part);
            }
            forms.refuseIfOthersSaved(stored, part, form);
            Optional<AnotherVenue> another = part == EventPart.WHERE
                    ? AnotherVenue.in(Optional.ofNullable(stored.facts().venue()), form) : Optional.empty();
            if (another.isPresent()) {
                Refused refusal = another.get().refusal();
                return again(stored.slug(), part, another.get().asking().refused(refusal), refusal);
            }
            saving.save(stored, draft);
            return autosave.asks()
                    ? saved(stored, part)
                    : Html.seeOther(after(stored, part, form));
        } catch (Refused refusal) {
            return again(stored.slug(), part, form.refused(refusal), refusal);
        }
    }

    private Response saved(EventOnDesk stored, EventPart part) {
        return autosave.saved("seen", forms.seen(stored(stored.slug()), part, Form.empty()));
    }

    private Response again(String slug, EventPart part, Form form, Refused refusal) {
        if (autosave.asks()) {
            return autosave.refused(refusal);
        }
        EventOnDesk now = stored(slug);
        List<SavedMeanwhile> theirs = form.advice("version").isEmpty()
                ? List.of()
                : SavedMeanwhile.otherThan(form, forms.words(now, part));
        return Html.refused(refusal, page(now, part, form, theirs, tried(now, part, form)));
    }

    /** What the charter says of the words as they stand in the form, where they can be read. */
    private Optional<Examination> tried(EventOnDesk stored, EventPart part, Form form) {
        try {
            return Optional.of(dry(stored, forms.draft(stored, part, form)));
        } catch (Refused unreadable) {
            return Optional.empty();
        }
    }

    private Examination dry(EventOnDesk stored, EventDraft draft) {
        return examining.dry(desk.id(), stored.slug(), draft.facts());
    }

    private String after(EventOnDesk stored, EventPart part, Form form) {
        String event = desk.at("events/" + stored.slug());
        boolean stop = stored.state() != EventState.DRAFT || form.has("go", "list");
        return stop ? event : part.next().map(next -> event + "/edit/" + next.code()).orElse(event);
    }

    /** Whoever changes it goes on from what waits, not from what the public still reads. */
    private EventOnDesk stored(String event) {
        return reader.at(desk.id(), event).asItWouldBe();
    }

    private Part page(EventOnDesk stored, EventPart part, Form form, List<SavedMeanwhile> theirs, Optional<Examination> dry) {
        String event = desk.at("events/" + stored.slug());
        boolean told = stored.state() == EventState.ANNOUNCED;
        Map<String, List<Integer>> rows = part.lists().stream().collect(Collectors.toMap(
                Rows::path, list -> IntStream.range(0, list.count(form)).boxed().toList()));
        List<FindingInWords> found = findings.of(stored, dry.orElse(stored.examination()), part);
        return new Part(
                desk.page(part.title(), "events"), event, event + (told ? "/change/" : "/edit/") + part.code(), told, part,
                EventPart.values().length, stored, desk.chapter().place(), form, forms.seen(stored, part, form), theirs, rows,
                EventChoices.all(), found, Tally.of(found), dry.isPresent(),
                forms.waiting(stored, part), sponsors(form, rows));
    }

    /** What the core team answers to the names as they stand in the form. */
    private List<SponsorOnDesk> sponsors(Form form, Map<String, List<Integer>> rows) {
        return register.about(rows.getOrDefault("sponsors", List.of()).stream()
                .map(row -> form.value("facts.sponsors[" + row + "].name")).toList());
    }

    private static EventPart named(String part) {
        return EventPart.named(part).orElseThrow(NotFoundException::new);
    }

    /** How a part's answers are kept: as a draft, or told to the public. */
    private interface Saving {
        void save(EventOnDesk stored, EventDraft draft);
    }
}
