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
import org.nhshdx.tenant.licence.EndingLicences;
import org.nhshdx.tenant.licence.LicenceOnDesk;
import org.nhshdx.tenant.licence.LicenceReader;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;

/** Revoking or reinstating one licence of a chapter: what it will do, and why it is done. */
@Path(CoreTeamDesk.CHAPTERS + "/{place}/licences/{code}")
@Produces(Html.TYPE)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class LicenceDeedPage {

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LicenceDeed(Desk desk, String chapter, String place, LicenceOnDesk licence, boolean revokes, Form form)
            implements TemplateInstance {}

    @Inject
    EndingLicences ending;

    @Inject
    LicenceReader reader;

    @Inject
    ChapterNames names;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @GET
    @Path("revocation")
    @Consumes(MediaType.WILDCARD)
    @Does(Verb.REVOKE_LICENCE)
    public TemplateInstance askRevocation(String code) {
        return page(code, true, Form.empty());
    }

    @POST
    @Path("revocation")
    @Does(Verb.REVOKE_LICENCE)
    public Response revoke(String code, MultivaluedMap<String, String> sent) {
        return tryTo(code, true, ending::revoke, sent);
    }

    @GET
    @Path("reinstatement")
    @Consumes(MediaType.WILDCARD)
    @Does(Verb.REINSTATE_LICENCE)
    public TemplateInstance askReinstatement(String code) {
        return page(code, false, Form.empty());
    }

    @POST
    @Path("reinstatement")
    @Does(Verb.REINSTATE_LICENCE)
    public Response reinstate(String code, MultivaluedMap<String, String> sent) {
        return tryTo(code, false, ending::reinstate, sent);
    }

    private Response tryTo(String code, boolean revokes, DeedOnLicence deed, MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        try {
            deed.does(person.asker(), chapter.id(), code, form.value("reason"));
            return Html.seeOther(names.path(chapter.id()));
        } catch (Refused refusal) {
            return Html.refused(refusal, page(code, revokes, form.refused(refusal)));
        }
    }

    private LicenceDeed page(String code, boolean revokes, Form form) {
        return new LicenceDeed(
                CoreTeamDesk.page(revokes ? "Revoke a licence" : "Reinstate a licence", CoreTeamDesk.CHAPTERS),
                names.path(chapter.id()), names.place(chapter.id()), reader.licence(chapter.id(), code), revokes, form);
    }

    /** A use case that does one thing to a licence for a reason. */
    private interface DeedOnLicence {
        void does(Asker by, UUID chapter, String code, String reason);
    }
}
