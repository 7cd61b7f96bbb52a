package org.nhshdx.web.organise.brand;

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
import org.nhshdx.tenant.licence.EndingLicences;
import org.nhshdx.tenant.licence.LicenceOnDesk;
import org.nhshdx.tenant.licence.LicenceReader;
import org.nhshdx.tenant.licence.Renewal;
import org.nhshdx.tenant.licence.RenewingOwnLicences;
import org.nhshdx.tenant.people.ChapterOnDesk;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.organise.OrganiseDesk;

/** One licence with all its terms and what both sides signed, to read and to print, to renew and to give back. */
@Path("/organise/{place}/brand/{code}")
@Produces(Html.TYPE)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class LicencePage {

    @CheckedTemplate(basePath = "organise/brand", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneLicence(Desk desk, ChapterOnDesk chapter, LicenceOnDesk licence, Form form) implements TemplateInstance {}

    @CheckedTemplate(basePath = "organise/brand", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RenewalAsked(Desk desk, ChapterOnDesk chapter, LicenceOnDesk licence, Renewal renewal) implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    LicenceReader reader;

    @Inject
    RenewingOwnLicences renewing;

    @Inject
    EndingLicences ending;

    @GET
    @Consumes(MediaType.WILDCARD)
    @Does(Verb.READ_DESK)
    public TemplateInstance show(String code) {
        return page(code, Form.empty());
    }

    /** One press if nothing has changed; otherwise the answer says what has, and that the core team looks at it. */
    @POST
    @Path("renewal")
    @Does(Verb.RENEW_OWN_LICENCE)
    public Response renew(String code, MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        try {
            Renewal renewal = renewing.renew(desk.asker(), desk.id(), code);
            LicenceOnDesk licence = reader.licence(desk.id(), code);
            return renewal.until().isPresent()
                    ? Html.seeOther(desk.at("brand/" + licence.code()))
                    : Html.page(200, new RenewalAsked(desk.page("Renewal", "brand"), desk.chapter(), licence, renewal));
        } catch (Refused refusal) {
            return Html.refused(refusal, page(code, form.refused(refusal)));
        }
    }

    @POST
    @Path("return")
    @Does(Verb.GIVE_LICENCE_BACK)
    public Response giveBack(String code, MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        try {
            ending.giveBack(desk.asker(), desk.id(), code, form.value("reason"));
            return Html.seeOther(desk.at("brand"));
        } catch (Refused refusal) {
            return Html.refused(refusal, page(code, form.refused(refusal)));
        }
    }

    private OneLicence page(String code, Form form) {
        LicenceOnDesk licence = reader.licence(desk.id(), code);
        return new OneLicence(desk.page("Licence " + licence.code(), "brand"), desk.chapter(), licence, form);
    }
}
