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
import java.util.Map;
import java.util.UUID;
import org.nhshdx.tenant.concern.ConcernFile;
import org.nhshdx.tenant.concern.ConcernInBrief;
import org.nhshdx.tenant.concern.ConcernsOnDesk;
import org.nhshdx.tenant.concern.HandlingConcerns;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Option;

/** One concern: what it is about for those who may read it, and what was said for those who say why they read it. */
@Path(ConcernsPage.PATH + "/{id}")
@Produces(Html.TYPE)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ConcernDeskPage {

    private static final String HAS_IT = "Has it.";
    private static final Map<String, String> LABELS =
            Map.of("answer", "Your answer", "closing", "Why you close it", "why", "Why you hand it over");

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ConcernToRead(Desk desk, ConcernInBrief concern, Form form, List<Unsent> unsent) implements TemplateInstance {}

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ConcernRead(Desk desk, ConcernFile file, Form form, List<Option> successors, List<Unsent> unsent)
            implements TemplateInstance {}

    @Inject
    ConcernsOnDesk concerns;

    @Inject
    HandlingConcerns handling;

    @Inject
    CurrentPerson person;

    @GET
    @Consumes(MediaType.WILDCARD)
    @Does(Verb.READ_CONCERN)
    public Response show(UUID id) {
        return Html.confidential(200, page(id, Form.empty()));
    }

    /** Shown at once rather than led on to: each look at the words is one reading in the log. */
    @POST
    @Path("reading")
    @Does(Verb.READ_CONCERN)
    public Response read(UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        try {
            return Html.confidential(200, read(id, form.value("reason"), form));
        } catch (Refused refusal) {
            return Html.confidential(refusal.kind().status(), page(id, form.refused(refusal)));
        }
    }

    @POST
    @Path("take")
    @Does(Verb.TAKE_CONCERN)
    public Response take(UUID id, MultivaluedMap<String, String> sent) {
        return attempt(id, sent, form -> handling.take(person.asker(), id, form.value("reason"), number(form, "version")));
    }

    @POST
    @Path("handover")
    @Does(Verb.HAND_OVER_CONCERN)
    public Response handOver(UUID id, MultivaluedMap<String, String> sent) {
        return attempt(id, sent, form -> handling.handOver(person.asker(), id, form.value("to"), form.value("why")));
    }

    /** Whoever has it may be in that chapter, and then has no business on the page any more. */
    @POST
    @Path("place")
    @Does(Verb.PLACE_CONCERN)
    public Response place(UUID id, MultivaluedMap<String, String> sent) {
        return attempt(id, sent, ConcernsPage.PATH, form -> handling.place(person.asker(), id, form.value("place")));
    }

    @POST
    @Path("no-place")
    @Does(Verb.PLACE_CONCERN)
    public Response placeNowhere(UUID id, MultivaluedMap<String, String> sent) {
        return attempt(id, sent, form -> handling.placeNowhere(person.asker(), id));
    }

    @POST
    @Path("answer")
    @Does(Verb.ANSWER_CONCERN)
    public Response answer(UUID id, MultivaluedMap<String, String> sent) {
        return attempt(id, sent, form -> handling.answer(person.asker(), id, form.value("answer"), number(form, "seen")));
    }

    @POST
    @Path("closing")
    @Does(Verb.CLOSE_CONCERN)
    public Response close(UUID id, MultivaluedMap<String, String> sent) {
        return attempt(id, sent, form -> handling.close(person.asker(), id, form.value("closing"), number(form, "seen")));
    }

    /** What is done with what was typed. */
    private interface Deed {
        void does(Form form);
    }

    private Response attempt(UUID id, MultivaluedMap<String, String> sent, Deed deed) {
        return attempt(id, sent, ConcernsPage.PATH + "/" + id, deed);
    }

    private Response attempt(UUID id, MultivaluedMap<String, String> sent, String next, Deed deed) {
        Form form = Form.typed(sent);
        try {
            deed.does(form);
            return Html.seeOther(next);
        } catch (Refused refusal) {
            return Html.confidential(refusal.kind().status(), page(id, form.refused(refusal)));
        }
    }

    /** What the form was opened on; one that doesn't say was opened on nothing there is. */
    private static int number(Form form, String field) {
        return form.value(field).matches("[0-9]{1,6}") ? Integer.parseInt(form.value(field)) : -1;
    }

    private TemplateInstance page(UUID id, Form form) {
        return concerns.isWith(person.asker(), id) ? read(id, HAS_IT, form)
                : new ConcernToRead(desk(), concerns.brief(person.asker(), id), form, Unsent.in(form, LABELS));
    }

    private ConcernRead read(UUID id, String reason, Form form) {
        ConcernFile file = handling.read(person.asker(), id, reason);
        List<Option> successors = file.successors().stream().map(one -> Option.of(one.id().toString(), one.name())).toList();
        boolean canBeSentAgain = file.mine() && file.brief().isOpen();
        return new ConcernRead(desk(), file, form, successors, canBeSentAgain ? List.of() : Unsent.in(form, LABELS));
    }

    private static Desk desk() {
        return CoreTeamDesk.page("A concern", ConcernsPage.PATH);
    }
}
