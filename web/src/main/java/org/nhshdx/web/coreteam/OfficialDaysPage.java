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
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.nhshdx.core.official.OfficialFacts;
import org.nhshdx.tenant.audit.LogAsked;
import org.nhshdx.tenant.audit.LogPages;
import org.nhshdx.tenant.audit.PlatformReader;
import org.nhshdx.tenant.official.ImportPlan;
import org.nhshdx.tenant.official.ImportingOfficialDays;
import org.nhshdx.tenant.official.OfficialDays;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Pager;

/** Where the core team brings in the list of official NHS Hack Days: look first, then import. */
@Path(OfficialDaysPage.PATH)
@Produces(Html.TYPE)
public class OfficialDaysPage {

    static final String PATH = "/core-team/official-days";

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OfficialDaysDesk(Desk desk, Form form, Optional<ImportPlan> plan, Optional<LogPages.Line> last, PageOf<OfficialFacts> days, Pager pager)
            implements TemplateInstance {}

    @Inject
    OfficialDays official;

    @Inject
    ImportingOfficialDays importing;

    @Inject
    PlatformReader log;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.IMPORT_OFFICIAL_DAYS)
    public TemplateInstance show(@RestQuery Optional<String> page) {
        return desk(Form.empty(), Optional.empty(), page);
    }

    @POST
    @Path("/look")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Does(Verb.IMPORT_OFFICIAL_DAYS)
    public Response look(@RestForm String csv, @RestForm FileUpload file) {
        try {
            SentList sent = SentList.of(csv, file);
            ImportPlan plan = importing.preview(sent.bytes());
            return Response.status(plan.isSound() ? 200 : 422).entity(desk(sent.form(plan), plan)).build();
        } catch (Refused unread) {
            return again(csv, unread);
        }
    }

    @POST
    @Path("/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Does(Verb.IMPORT_OFFICIAL_DAYS)
    public Response carryOut(@RestForm String csv, @RestForm FileUpload file, @RestForm String seen) {
        try {
            return carryOut(SentList.of(csv, file), seen);
        } catch (Refused unread) {
            return again(csv, unread);
        }
    }

    private Response carryOut(SentList sent, String seen) {
        try {
            ImportPlan plan = importing.carryOut(person.asker(), sent.bytes(), seen);
            return plan.changesNothing() ? Response.ok(desk(sent.form(plan), plan)).build() : Html.seeOther(PATH);
        } catch (Refused refused) {
            ImportPlan plan = importing.preview(sent.bytes());
            Form form = plan.isSound() ? sent.form().refused(refused) : sent.form(plan);
            return Html.refused(refused, desk(form, plan));
        }
    }

    private Response again(String pasted, Refused unread) {
        Form form = SentList.of(pasted).form().refused(unread);
        return Html.refused(unread, desk(form, Optional.empty(), Optional.empty()));
    }

    private TemplateInstance desk(Form form, ImportPlan plan) {
        return desk(form, Optional.of(plan), Optional.empty());
    }

    private TemplateInstance desk(Form form, Optional<ImportPlan> plan, Optional<String> page) {
        PageOf<OfficialFacts> days = official.latest(PageAsked.of(page, Optional.empty()));
        Pager pager = new Pager(days.page(), days.pages(), PATH + "?");
        return new OfficialDaysDesk(CoreTeamDesk.page("Official days", PATH), form, plan, lastImport(), days, pager);
    }

    /** What the last import did, as the platform's log has it: an address can say anything. */
    private Optional<LogPages.Line> lastImport() {
        LogAsked imports = LogAsked.of(
                Optional.of("import"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return log.page(imports, PageAsked.of(Optional.empty(), Optional.of("1"))).items().stream().findFirst();
    }
}
