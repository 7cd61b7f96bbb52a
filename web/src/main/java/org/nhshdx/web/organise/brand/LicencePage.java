package org.nhshdx.web.organise.brand;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.nhshdx.tenant.licence.LicenceOnDesk;
import org.nhshdx.tenant.licence.LicenceReader;
import org.nhshdx.tenant.people.ChapterOnDesk;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.organise.OrganiseDesk;

/** One licence with all its terms and what both sides signed, to read and to print. */
@Path("/organise/{place}/brand/{code}")
@Produces(Html.TYPE)
public class LicencePage {

    @CheckedTemplate(basePath = "organise/brand", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneLicence(Desk desk, ChapterOnDesk chapter, LicenceOnDesk licence, Form form) implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    LicenceReader reader;

    @GET
    @Does(Verb.READ_DESK)
    public TemplateInstance show(String code) {
        return page(code, Form.empty());
    }

    private OneLicence page(String code, Form form) {
        LicenceOnDesk licence = reader.licence(desk.id(), code);
        return new OneLicence(desk.page("Licence " + licence.code(), "brand"), desk.chapter(), licence, form);
    }
}
