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
import org.nhshdx.tenant.brand.ChapterInBrief;
import org.nhshdx.tenant.brand.Portfolio;
import org.nhshdx.tenant.brand.ReinstatingChapters;
import org.nhshdx.tenant.brand.ReinstatingLicences;
import org.nhshdx.tenant.brand.RenewingLicences;
import org.nhshdx.tenant.brand.RevokingLicences;
import org.nhshdx.tenant.brand.SuspendingChapters;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;

/** One deed on a chapter's licence or standing: what it will do, and why it is done. */
@Path(CoreTeamDesk.CHAPTERS + "/{place}")
@Produces(Html.TYPE)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ChapterDeedPage {

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Deed(Desk desk, ChapterInBrief chapter, ChapterDeed deed, Form form) implements TemplateInstance {}

    @Inject
    Portfolio portfolio;

    @Inject
    RevokingLicences revoking;

    @Inject
    ReinstatingLicences reinstatingLicences;

    @Inject
    RenewingLicences renewing;

    @Inject
    SuspendingChapters suspending;

    @Inject
    ReinstatingChapters reinstatingChapters;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @GET
    @Path("licence/revocation")
    @Does(Verb.REVOKE_LICENCE)
    public TemplateInstance askRevocation() {
        return ask(ChapterDeed.REVOKE, Form.empty());
    }

    @POST
    @Path("licence/revocation")
    @Does(Verb.REVOKE_LICENCE)
    public Response revoke(MultivaluedMap<String, String> sent) {
        return tryTo(ChapterDeed.REVOKE, revoking::revoke, sent);
    }

    @GET
    @Path("licence/reinstatement")
    @Does(Verb.REINSTATE_LICENCE)
    public TemplateInstance askLicenceReinstatement() {
        return ask(ChapterDeed.REINSTATE_LICENCE, Form.empty());
    }

    @POST
    @Path("licence/reinstatement")
    @Does(Verb.REINSTATE_LICENCE)
    public Response reinstateLicence(MultivaluedMap<String, String> sent) {
        return tryTo(ChapterDeed.REINSTATE_LICENCE, reinstatingLicences::reinstate, sent);
    }

    @GET
    @Path("licence/renewal")
    @Does(Verb.RENEW_LICENCE)
    public TemplateInstance askRenewal() {
        return ask(ChapterDeed.RENEW, Form.empty());
    }

    @POST
    @Path("licence/renewal")
    @Does(Verb.RENEW_LICENCE)
    public Response renew(MultivaluedMap<String, String> sent) {
        return tryTo(ChapterDeed.RENEW, renewing::renew, sent);
    }

    @GET
    @Path("suspension")
    @Does(Verb.SUSPEND_CHAPTER)
    public TemplateInstance askSuspension() {
        return ask(ChapterDeed.SUSPEND, Form.empty());
    }

    @POST
    @Path("suspension")
    @Does(Verb.SUSPEND_CHAPTER)
    public Response suspend(MultivaluedMap<String, String> sent) {
        return tryTo(ChapterDeed.SUSPEND, suspending::suspend, sent);
    }

    @GET
    @Path("reinstatement")
    @Does(Verb.REINSTATE_CHAPTER)
    public TemplateInstance askReinstatement() {
        return ask(ChapterDeed.REINSTATE_CHAPTER, Form.empty());
    }

    @POST
    @Path("reinstatement")
    @Does(Verb.REINSTATE_CHAPTER)
    public Response reinstate(MultivaluedMap<String, String> sent) {
        return tryTo(ChapterDeed.REINSTATE_CHAPTER, reinstatingChapters::reinstate, sent);
    }

    private Deed ask(ChapterDeed deed, Form form) {
        return new Deed(CoreTeamDesk.page(deed.title(), CoreTeamDesk.CHAPTERS), portfolio.of(chapter.id()), deed, form);
    }

    private Response tryTo(ChapterDeed deed, DeedOnChapter use, MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        try {
            use.does(person.asker(), chapter.id(), form.value("reason"));
            return Html.seeOther(CoreTeamDesk.CHAPTERS + "/" + portfolio.of(chapter.id()).chapter());
        } catch (Refused refusal) {
            return Html.refused(refusal, ask(deed, form.refused(refusal)));
        }
    }

    /** A use case that does one thing to a chapter for a reason. */
    private interface DeedOnChapter {
        void does(Asker by, UUID chapter, String reason);
    }
}
