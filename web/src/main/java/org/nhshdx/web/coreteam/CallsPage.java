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
import java.util.UUID;
import org.nhshdx.tenant.call.ArrangingCalls;
import org.nhshdx.tenant.call.CallOnDesk;
import org.nhshdx.tenant.call.CallReader;
import org.nhshdx.tenant.call.CallReader.WithWhom;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.organise.Versions;

/** The core team's calls with one chapter's organisers: those to come, a new one, and moving or calling off one of them. */
@Path(CoreTeamDesk.CHAPTERS + "/{place}/calls")
@Produces(Html.TYPE)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CallsPage {

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Calls(Desk desk, WithWhom with, Form form) implements TemplateInstance {}

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneCall(Desk desk, WithWhom with, CallOnDesk call, Form form) implements TemplateInstance {}

    @Inject
    CallReader reader;

    @Inject
    ArrangingCalls arranging;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @GET
    @Consumes(MediaType.WILDCARD)
    @Does(Verb.ARRANGE_CALL)
    public TemplateInstance show() {
        return all(Form.empty());
    }

    @POST
    @Does(Verb.ARRANGE_CALL)
    public Response arrange(MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        try {
            arranging.arrange(person.asker(), chapter.id(), CallForm.plan(form));
            return Html.seeOther(path());
        } catch (Refused refusal) {
            return Html.refused(refusal, all(form.refused(refusal)));
        }
    }

    @GET
    @Path("{call}")
    @Consumes(MediaType.WILDCARD)
    @Does(Verb.MOVE_CALL)
    public TemplateInstance open(UUID call) {
        CallOnDesk found = reader.call(chapter.id(), call);
        return one(found, CallForm.holding(found, ""));
    }

    @POST
    @Path("{call}")
    @Does(Verb.MOVE_CALL)
    public Response move(UUID call, MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        return attempt(call, form, () -> arranging.move(
                person.asker(), chapter.id(), call, Versions.seen(form), CallForm.plan(form)));
    }

    @POST
    @Path("{call}/calling-off")
    @Does(Verb.CALL_OFF_CALL)
    public Response callOff(UUID call, MultivaluedMap<String, String> sent) {
        String reason = Form.typed(sent).value("reason");
        Form form = CallForm.holding(reader.call(chapter.id(), call), reason);
        return attempt(call, form, () -> arranging.callOff(person.asker(), chapter.id(), call, reason));
    }

    private Response attempt(UUID call, Form form, Runnable deed) {
        try {
            deed.run();
            return Html.seeOther(path());
        } catch (Refused refusal) {
            return Html.refused(refusal, one(reader.call(chapter.id(), call), form.refused(refusal)));
        }
    }

    private String path() {
        return CoreTeamDesk.CHAPTERS + "/" + reader.withWhom(chapter.id()).slug() + "/calls";
    }

    private Calls all(Form form) {
        WithWhom with = reader.withWhom(chapter.id());
        return new Calls(CoreTeamDesk.page("Calls with " + with.name(), CoreTeamDesk.CHAPTERS), with, form);
    }

    private OneCall one(CallOnDesk call, Form form) {
        WithWhom with = reader.withWhom(chapter.id());
        return new OneCall(CoreTeamDesk.page("Move the call with " + with.name(), CoreTeamDesk.CHAPTERS), with, call, form);
    }
}
