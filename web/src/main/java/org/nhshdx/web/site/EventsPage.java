package org.nhshdx.web.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhshdx.core.official.OfficialFacts;
import org.nhshdx.core.publication.EventSearch;
import org.nhshdx.tenant.official.OfficialDays;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.site.EventOnSite;
import org.nhshdx.tenant.site.Reading;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Page;
import org.nhshdx.web.layout.Pager;
import org.nhshdx.web.layout.Section;

/** All days under the umbrella, to come or past, to be found by date, place and theme. */
@Path("/events")
public class EventsPage {

    private static final int SIZE = 24;

    @Inject
    Reading reading;

    @Inject
    OfficialDays official;

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Events(Page page, Form form, boolean past, boolean searched, PageOf<EventOnSite> events, Pager pager, List<OfficialFacts> official)
            implements TemplateInstance {}

    @GET
    @Does(Verb.READ_PUBLIC)
    @Produces(Html.TYPE)
    public TemplateInstance show(@Context UriInfo asked) {
        Form form = checked(Form.typed(asked.getQueryParameters()));
        boolean past = form.value("when").equals("past");
        EventSearch search =
                new EventSearch(past, form.value("place"), form.value("theme"), date(form, "from"), date(form, "to"));
        var events = reading.events(search, PageAsked.kindly(Optional.of(form.value("page")), SIZE));
        boolean searched = Stream.of("place", "theme", "from", "to").anyMatch(form::answered);
        List<OfficialFacts> beside = events.page() == 1 ? official.sought(search) : List.of();
        return new Events(page(), form, past, searched, events, pager(form, events), beside);
    }

    /** What isn't a date narrows nothing down, and whoever typed it is told. */
    private static Form checked(Form typed) {
        Form checked = typed;
        for (String field : List.of("from", "to")) {
            if (typed.answered(field) && date(typed, field).isEmpty()) {
                checked = checked.wrong(field, "This isn’t a date, so all of them are shown. Write one like 2027-02-27.");
            }
        }
        return checked;
    }

    private static Page page() {
        return Page.titled("Events – NHSHDx")
                .described("Free hack days for health and care, by date, place and theme.")
                .at("/events")
                .in(Section.EVENTS);
    }

    private static Pager pager(Form form, PageOf<EventOnSite> events) {
        return Pager.of(
                events, "/events", "when", form.value("when"), "place", form.value("place"), "theme", form.value("theme"),
                "from", form.value("from"), "to", form.value("to"));
    }

    private static Optional<LocalDate> date(Form form, String field) {
        try {
            return form.answered(field) ? Optional.of(LocalDate.parse(form.value(field))) : Optional.empty();
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
