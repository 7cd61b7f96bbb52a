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
import org.nhshdx.tenant.brand.ChapterInBrief;
import org.nhshdx.tenant.brand.Portfolio;
import org.nhshdx.tenant.live.GivingTime;
import org.nhshdx.tenant.live.LivePageOnDesk;
import org.nhshdx.tenant.live.LivePageReader;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;

/** The core team gives more time to mend a live page, or ends its freeze. */
@Path(CoreTeamDesk.CHAPTERS + "/{place}/findings/{finding}")
@Produces(Html.TYPE)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class GracePage {

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Grace(Desk desk, ChapterInBrief chapter, LivePageOnDesk page, boolean frozen, Form form) implements TemplateInstance {}

    @Inject
    Portfolio portfolio;

    @Inject
    LivePageReader reader;

    @Inject
    GivingTime giving;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @GET
    @Path("grace")
    @Consumes(MediaType.WILDCARD)
    @Does(Verb.LENGTHEN_GRACE)
    public TemplateInstance askForMore(String finding) {
        return page(finding, false, Form.empty());
    }

    @POST
    @Path("grace")
    @Does(Verb.LENGTHEN_GRACE)
    public Response lengthen(String finding, MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        LivePageOnDesk page = reader.with(chapter.id(), finding);
        return tryTo(finding, false, form, () -> giving.lengthen(
                person.asker(), chapter.id(), page.findings().get(0).id(), form.date("until"), form.value("reason")));
    }

    @GET
    @Path("freeze/ending")
    @Consumes(MediaType.WILDCARD)
    @Does(Verb.END_FREEZE)
    public TemplateInstance askToEnd(String finding) {
        return page(finding, true, Form.empty());
    }

    @POST
    @Path("freeze/ending")
    @Does(Verb.END_FREEZE)
    public Response endFreeze(String finding, MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        LivePageOnDesk page = reader.with(chapter.id(), finding);
        return tryTo(finding, true, form, () -> giving.endFreeze(
                person.asker(), chapter.id(), page.findings().get(0).id(), form.value("reason")));
    }

    private Response tryTo(String finding, boolean frozen, Form form, Runnable deed) {
        try {
            deed.run();
            return Html.seeOther(CoreTeamDesk.CHAPTERS + "/" + portfolio.of(chapter.id()).chapter());
        } catch (Refused refusal) {
            return Html.refused(refusal, page(finding, frozen, form.refused(refusal)));
        }
    }

    private Grace page(String finding, boolean frozen, Form form) {
        String title = frozen ? "End the freeze" : "Give more time";
        return new Grace(
                CoreTeamDesk.page(title, CoreTeamDesk.CHAPTERS), portfolio.of(chapter.id()), reader.with(chapter.id(), finding), frozen,
                form);
    }
}
