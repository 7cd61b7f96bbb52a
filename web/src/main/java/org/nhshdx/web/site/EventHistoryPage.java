package org.nhshdx.web.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.site.EventOnSite;
import org.nhshdx.tenant.site.Happening;
import org.nhshdx.tenant.site.Reading;
import org.nhshdx.web.language.CurrentLanguage;
import org.nhshdx.web.language.NewsWords;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Page;

/** What the public was told of an event, and when: nothing that was once announced is quietly rewritten. */
@Path("/x/{place}/events/{event}/history")
public class EventHistoryPage {

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EventHistory(Page page, EventOnSite event, List<Happening> happened) implements TemplateInstance {}

    @Inject
    Reading reading;

    @Inject
    CurrentLanguage current;

    @GET
    @Does(Verb.READ_PUBLIC)
    @Produces(Html.TYPE)
    public TemplateInstance show(String place, String event) {
        EventOnSite found = reading.event(place, event).orElseThrow(() -> Refused.notFound("There is no day here."));
        NewsWords words = current.language().words(NewsWords.class);
        Page page = Page.titled(words.title(found.name()))
                .described(words.described())
                .at(found.path() + "/history")
                .unlisted();
        return new EventHistory(found.isUnderUmbrella() ? page : page.unbranded(), found, Happening.of(found));
    }
}
