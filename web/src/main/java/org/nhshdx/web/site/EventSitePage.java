package org.nhshdx.web.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.site.EventOnSite;
import org.nhshdx.tenant.site.Reading;
import org.nhshdx.web.language.CurrentLanguage;
import org.nhshdx.web.language.DayWords;
import org.nhshdx.web.language.Language;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Page;
import org.nhshdx.web.layout.Site;

/** An event's own page: when, where, for whom, how to sign up, and how it keeps each principle. */
@Path("/x/{place}/events/{event}")
public class EventSitePage {

    @Inject
    Reading reading;

    @Inject
    Site site;

    @Inject
    CurrentLanguage current;

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EventSite(Page page, EventOnSite event, Optional<EventOnSite> newest) implements TemplateInstance {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EventOutside(Page page, EventOnSite event) implements TemplateInstance {}

    @GET
    @Does(Verb.READ_PUBLIC)
    @Produces(Html.TYPE)
    public TemplateInstance show(String place, String event) {
        EventOnSite found = reading.event(place, event)
                .orElseThrow(() -> Refused.notFound("There is no day here."));
        return found.isUnderUmbrella() ? inside(found, reading.newerThan(found), current.language()) : outside(found, current.language().words(DayWords.class));
    }

    /** @param newest the chapter's newest day where that is a later one, to which this page points forward */
    EventSite inside(EventOnSite event, Optional<EventOnSite> newest, Language language) {
        DayWords words = language.words(DayWords.class);
        String when = EventWords.when(event, language.locale());
        String description = event.isCalledOff() ? words.describedCalledOff(when) : words.described(when, EventWords.near(event));
        Page page = Page.titled(event.title())
                .described(description)
                .at(event.path())
                .pictured(LinkPictureAnswers.address(event), LinkPictureWords.of(event, language))
                .saying(EventLinkedData.of(event, description, language, site));
        return new EventSite(page, event, newest);
    }

    private static EventOutside outside(EventOnSite event, DayWords words) {
        Page page = Page.titled(words.outsideTitle(event.name()))
                .described(words.outsideDescribed())
                .at(event.path())
                .unlisted()
                .unbranded();
        return new EventOutside(page, event);
    }
}
