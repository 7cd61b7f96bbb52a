package org.nhshdx.web.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhshdx.core.publication.EventSearch;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.site.EventOnSite;
import org.nhshdx.tenant.site.Reading;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.LinkedData;
import org.nhshdx.web.layout.Page;
import org.nhshdx.web.layout.Site;
import org.nhshdx.web.tour.Tour;

/** The front door: what NHSHDx is, the next days, and how to start a chapter. */
@Path("/")
public class HomePage {

    private static final int NEXT_DAYS = 6;

    @Inject
    Reading reading;

    @Inject
    Site site;

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Home(Page page, List<EventOnSite> events, Optional<Tour> tour) implements TemplateInstance {}

    @GET
    @Does(Verb.READ_PUBLIC)
    @Produces(Html.TYPE)
    public TemplateInstance show() {
        var events = reading.events(EventSearch.coming(), PageAsked.kindly(Optional.empty(), NEXT_DAYS));
        return new Home(page(), events.items(), Tour.here());
    }

    private Page page() {
        return Page.titled("NHSHDx: local hack days for health and care")
                .described("Free hack days for health and care, run by local volunteers. Find the next one near you, or start a chapter.")
                .at("/")
                .saying(LinkedData.of(Map.of(
                        "@context", "https://schema.org",
                        "@type", "Organization",
                        "name", "NHSHDx",
                        "url", site.address("/"),
                        "logo", site.picture())));
    }
}
