package org.nhshdx.web.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.core.brand.LicenceCode;
import org.nhshdx.core.brand.LicenceState;
import org.nhshdx.core.publication.RegisterSearch;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.site.Reading;
import org.nhshdx.tenant.site.RegisterEntry;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Option;
import org.nhshdx.web.layout.Page;
import org.nhshdx.web.layout.Pager;
import org.nhshdx.web.layout.Section;

/** The public list of licences: "is this official?" */
@Path("/register")
public class RegisterPage {

    private static final int SIZE = 30;
    private static final List<Option> STATES =
            List.of(Option.of("granted", "Good"), Option.of("expired", "Expired"), Option.of("revoked", "Revoked"),
                    Option.of("given-back", "Given back"));
    private static final List<Option> ASSETS =
            Stream.of(BrandAsset.values()).map(asset -> Option.of(asset.code(), "The " + asset.words())).toList();

    @Inject
    Reading reading;

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Register(Page page, Form form, boolean searched, PageOf<RegisterEntry> entries, Pager pager, List<Option> states, List<Option> assets)
            implements TemplateInstance {}

    /** One box for both: what looks like a code is looked up, anything else is a place to search for. */
    @GET
    @Does(Verb.READ_PUBLIC)
    @Produces(Html.TYPE)
    public Response show(@Context UriInfo asked) {
        Form form = Form.typed(asked.getQueryParameters());
        Optional<LicenceCode> code = LicenceCode.typed(form.value("named"));
        if (code.isPresent()) {
            return Html.seeOther("/verify/" + code.get().value());
        }
        var entries = reading.register(search(form), PageAsked.kindly(Optional.of(form.value("page")), SIZE));
        boolean searched = Stream.of("named", "state", "asset").anyMatch(form::answered);
        return Html.page(200, new Register(frame(), form, searched, entries, pager(form, entries), STATES, ASSETS));
    }

    /** What isn't a state or an asset narrows nothing down: nobody types them. */
    private static RegisterSearch search(Form form) {
        return new RegisterSearch(
                form.value("named"), LicenceState.known(form.value("state")), BrandAsset.of(form.value("asset")));
    }

    private static Page frame() {
        return Page.titled("Is it official? – NHSHDx")
                .described("The public register of NHSHDx chapters and their licences. Look up a code or a place.")
                .at("/register")
                .in(Section.REGISTER);
    }

    private static Pager pager(Form form, PageOf<RegisterEntry> entries) {
        return Pager.of(
                entries, "/register", "named", form.value("named"), "state", form.value("state"), "asset", form.value("asset"));
    }
}
