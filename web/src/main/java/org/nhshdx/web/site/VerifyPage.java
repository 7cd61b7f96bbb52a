package org.nhshdx.web.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.site.Reading;
import org.nhshdx.tenant.site.RegisterEntry;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Page;
import org.nhshdx.web.layout.Section;

/** What a licence code comes to: yes, not any more, or never ours. */
@Path("/verify/{code}")
public class VerifyPage {

    @Inject
    Reading reading;

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Verify(Page page, RegisterEntry entry) implements TemplateInstance {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record VerifyUnknown(Page page, String code, String concern) implements TemplateInstance {}

    @GET
    @Does(Verb.READ_PUBLIC)
    @Produces(Html.TYPE)
    public Response show(String code) {
        Optional<RegisterEntry> entry = reading.entry(code);
        TemplateInstance told = entry.isPresent() ? new Verify(page(entry.get().code()), entry.get()) : unknown(code);
        return Html.page(entry.isPresent() ? 200 : 404, told);
    }

    private static VerifyUnknown unknown(String code) {
        String shown = code.length() > 40 ? code.substring(0, 40) + "…" : code;
        return new VerifyUnknown(page("").unlisted(), shown, Page.concernAbout("/verify/" + shown));
    }

    private static Page page(String code) {
        return Page.titled((code + " Is it official? – NHSHDx").strip())
                .described("What this licence code is for, and whether it is good today.")
                .at("/verify/" + code)
                .in(Section.REGISTER);
    }
}
