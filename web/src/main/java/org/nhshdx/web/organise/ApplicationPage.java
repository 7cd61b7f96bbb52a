package org.nhshdx.web.organise;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.stream.Stream;
import org.nhshdx.tenant.application.ApplicationOnDesk;
import org.nhshdx.tenant.application.ApplicationReader;
import org.nhshdx.tenant.call.CallOnDesk;
import org.nhshdx.tenant.call.CallReader;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.people.ChapterOnDesk;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.words.FindingInWords;
import org.nhshdx.web.words.Tally;

/** A chapter's application: what is answered, how it stands with the charter, and where it is in the queue. */
@Path("/organise/{place}/application")
public class ApplicationPage {

    @CheckedTemplate(basePath = "organise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Application(
            Desk desk, ChapterOnDesk chapter, ApplicationOnDesk application, List<Step> steps,
            List<FindingInWords> findings, Tally tally, List<CallOnDesk> calls)
            implements TemplateInstance {}

    /** One page of questions, and whether it is done. */
    public record Step(ApplicationStep step, boolean done) {}

    @Inject
    OrganiseDesk desk;

    @Inject
    ApplicationReader reader;

    @Inject
    Charters charters;

    @Inject
    CallReader calls;

    @GET
    @Does(Verb.READ_DESK)
    @Produces(Html.TYPE)
    public TemplateInstance show() {
        ApplicationOnDesk application = reader.onDesk(desk.asker(), desk.id());
        List<Step> steps = Stream.of(ApplicationStep.values())
                .map(step -> new Step(step, step.isDone(application.completeness().missing())))
                .toList();
        List<FindingInWords> findings = FindingInWords.of(charters.inForce(), application.examination());
        return new Application(
                desk.page("Application", "application"), desk.chapter(), application, steps, findings, Tally.of(findings),
                calls.coming(desk.id()));
    }
}
