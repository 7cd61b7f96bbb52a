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
import java.util.Optional;
import org.nhshdx.tenant.brand.ChapterInBrief;
import org.nhshdx.tenant.brand.Portfolio;
import org.nhshdx.tenant.closing.ClosingOnDesk;
import org.nhshdx.tenant.closing.ClosingReader;
import org.nhshdx.tenant.closing.ClosingReader.Days;
import org.nhshdx.tenant.closing.ProposingClosings;
import org.nhshdx.tenant.duty.Duty;
import org.nhshdx.tenant.duty.DutyReader;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;

/** The core team closes a chapter whose people can't or won't, and may keep one open during its notice. */
@Path(CoreTeamDesk.CHAPTERS + "/{place}/closing")
@Produces(Html.TYPE)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ChapterClosingPage {

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChapterClosing(
            Desk desk, ChapterInBrief chapter, String organisersDesk, Optional<ClosingOnDesk> closing, Days days, List<Duty> duties,
            Form form)
            implements TemplateInstance {}

    @Inject
    Portfolio portfolio;

    @Inject
    ClosingReader reader;

    @Inject
    DutyReader duties;

    @Inject
    ProposingClosings proposing;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @GET
    @Consumes(MediaType.WILDCARD)
    @Does(Verb.CLOSE_ANY_CHAPTER)
    public TemplateInstance show() {
        return page(Form.empty());
    }

    @POST
    @Does(Verb.CLOSE_ANY_CHAPTER)
    public Response propose(MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        return attempt(form, () -> proposing.proposeForTheCoreTeam(person.asker(), chapter.id(), form.value("reason")));
    }

    @POST
    @Path("taking-back")
    @Does(Verb.KEEP_ANY_CHAPTER_OPEN)
    public Response takeBack() {
        return attempt(Form.empty(), () -> proposing.takeBackForTheCoreTeam(person.asker(), chapter.id()));
    }

    private Response attempt(Form form, Runnable deed) {
        try {
            deed.run();
            return Html.seeOther(CoreTeamDesk.CHAPTERS + "/" + portfolio.of(chapter.id()).chapter() + "/closing");
        } catch (Refused refusal) {
            return Html.refused(refusal, page(form.refused(refusal)));
        }
    }

    private ChapterClosing page(Form form) {
        ChapterInBrief brief = portfolio.of(chapter.id());
        return new ChapterClosing(
                CoreTeamDesk.page("Close the chapter", CoreTeamDesk.CHAPTERS), brief, "/organise/" + brief.chapter(),
                reader.of(chapter.id()), reader.proposedToday(), duties.of(chapter.id()), form);
    }
}
