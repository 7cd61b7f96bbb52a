package org.nhshdx.web.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.core.brand.LicenceCode;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.site.Reading;
import org.nhshdx.tenant.site.RegisterEntry;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Page;
import org.nhshdx.web.layout.Pager;
import org.nhshdx.web.layout.Section;

/** The public list of licences: "is this official?" */
@Path("/register")
public class RegisterPage {

    private static final int SIZE = 30;

    @Inject
    Reading reading;

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Register(Page page, String named, PageOf<RegisterEntry> entries, Pager pager) implements TemplateInstance {}

    /** One box for both: what looks like a code is looked up, anything else is a place to search for. */
    @GET
    @Does(Verb.READ_PUBLIC)
    @Produces(Html.TYPE)
    public Response show(@RestQuery @DefaultValue("") String named, @RestQuery Optional<String> page) {
        Optional<LicenceCode> code = LicenceCode.typed(named);
        if (code.isPresent()) {
            return Html.seeOther("/verify/" + code.get().value());
        }
        var entries = reading.register(named, PageAsked.kindly(page, SIZE));
        var frame = Page.titled("Is it official? – NHSHDx")
                .described("The public register of NHSHDx chapters and their licences. Look up a code or a place.")
                .at("/register")
                .in(Section.REGISTER);
        var register = new Register(frame, named, entries, Pager.of(entries, "/register", "named", named));
        return Html.page(200, register);
    }
}
