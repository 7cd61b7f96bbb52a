package org.nhshdx.web.organise;

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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.nhshdx.core.chapter.ApplicationAnswers;
import org.nhshdx.tenant.application.ApplicationOnDesk;
import org.nhshdx.tenant.application.ApplicationReader;
import org.nhshdx.tenant.application.Applying;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Autosave;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Option;
import org.nhshdx.web.words.FindingInWords;
import org.nhshdx.web.words.Tally;

/** One page of the application's questions: answered, saved and held against the charter at once. */
@Path("/organise/{place}/application/{step}")
@Produces(Html.TYPE)
public class ApplicationStepPage {

    private static final int ROWS = 4;

    @CheckedTemplate(basePath = "organise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Step(
            Desk desk, String back, ApplicationStep step, int steps, Form form, String seen, List<Theirs> theirs,
            List<Integer> rows, List<Option> nations, List<Option> marks, List<FindingInWords> findings, Tally tally)
            implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    Applying applying;

    @Inject
    ApplicationReader reader;

    @Inject
    Charters charters;

    @Inject
    Autosave autosave;

    @GET
    @Does(Verb.EDIT_APPLICATION)
    public Response ask(String step) {
        ApplicationStep asked = named(step);
        ApplicationOnDesk application = reader.onDesk(desk.asker(), desk.id());
        return application.state().isOpenToAnswers()
                ? Response.ok(page(asked, application, warned(asked, application), List.of())).build()
                : Html.seeOther(desk.at("application"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces({Html.TYPE, MediaType.APPLICATION_JSON})
    @Does(Verb.EDIT_APPLICATION)
    public Response save(String step, MultivaluedMap<String, String> sent) {
        ApplicationStep asked = named(step);
        Form form = Form.typed(sent);
        ApplicationOnDesk application = reader.onDesk(desk.asker(), desk.id());
        try {
            ApplicationAnswers answers = ApplicationWords.with(application.answers(), asked, sent);
            // What was sent while its page was being left has come in unseen.
            if (!autosave.asks() || !answers.equals(application.answers())) {
                refuseIfOthersSaved(form, stored(asked, application));
                applying.save(desk.asker(), desk.id(), answers, application.version());
            }
            if (autosave.asks()) {
                return autosave.saved("seen", fingerprint(stored(asked, reader.onDesk(desk.asker(), desk.id()))));
            }
            return Html.seeOther(isNewlyTaken(asked, application, form) ? desk.at("application/" + step) : after(asked, form));
        } catch (Refused refusal) {
            return autosave.asks() ? autosave.refused(refusal) : again(asked, form.refused(refusal), refusal);
        }
    }

    /** What is stored, with what is known to be in its way: an answer that is given and still missing can't be used. */
    private static Form warned(ApplicationStep step, ApplicationOnDesk application) {
        Form form = Form.holding(stored(step, application));
        for (Advice advice : application.completeness().missing()) {
            form = step.asks(advice.field()) && form.answered(advice.field()) ? form.wrong(advice.field(), advice.sentence()) : form;
        }
        return form;
    }

    /** Whether this saved another place, which somebody else has: worth saying at once, and only once. */
    private boolean isNewlyTaken(ApplicationStep step, ApplicationOnDesk before, Form form) {
        boolean isNew = step == ApplicationStep.PLACE && !form.value("place").equals(before.answers().place());
        return isNew && warned(step, reader.onDesk(desk.asker(), desk.id())).mistakes().stream()
                .anyMatch(advice -> advice.field().equals("place"));
    }

    private Response again(ApplicationStep step, Form form, Refused refusal) {
        ApplicationOnDesk now = reader.onDesk(desk.asker(), desk.id());
        List<Theirs> theirs = refusal.kind() == Refused.Kind.CONFLICT
                ? Theirs.otherThan(form, stored(step, now))
                : List.of();
        return Html.refused(refusal, page(step, now, form, theirs));
    }

    /** Only this page's answers count: what others saved on another page is nobody's conflict. */
    private static void refuseIfOthersSaved(Form form, Map<String, String> stored) {
        if (!form.value("seen").equals(fingerprint(stored))) {
            throw Refused.stale();
        }
    }

    private String after(ApplicationStep step, Form form) {
        String list = desk.at("application");
        return form.has("go", "list") ? list : step.next().map(next -> list + "/" + next.code()).orElse(list + "/check");
    }

    private Step page(ApplicationStep step, ApplicationOnDesk application, Form form, List<Theirs> theirs) {
        List<FindingInWords> findings = FindingInWords.of(charters.inForce(), application.examination());
        return new Step(
                desk.page(step.title(), "application"), desk.at("application"), step, ApplicationStep.values().length, form,
                fingerprint(stored(step, application)), theirs, rows(application), Choices.NATIONS, Choices.MARKS, findings,
                Tally.of(findings));
    }

    private static List<Integer> rows(ApplicationOnDesk application) {
        int filled = application.answers().team().size();
        return IntStream.rangeClosed(1, Math.max(ROWS, filled + 2)).boxed().toList();
    }

    private static Map<String, String> stored(ApplicationStep step, ApplicationOnDesk application) {
        Map<String, String> words = new TreeMap<>(ApplicationWords.of(application.answers()));
        words.keySet().removeIf(field -> !step.asks(field));
        return words;
    }

    private static String fingerprint(Map<String, String> stored) {
        return UUID.nameUUIDFromBytes(stored.toString().getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static ApplicationStep named(String step) {
        return ApplicationStep.named(step).orElseThrow(NotFoundException::new);
    }
}
