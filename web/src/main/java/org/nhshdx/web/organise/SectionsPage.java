package org.nhshdx.web.organise;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.core.chapter.Accent;
import org.nhshdx.tenant.page.PageOnDesk;
import org.nhshdx.tenant.page.PageReader;
import org.nhshdx.tenant.people.ChapterOnDesk;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Option;
import org.nhshdx.web.words.Standings;

/** A chapter's page as its organisers lay it out: its sections in their order, its colour, and what waits to be published. */
@Path("/organise/{place}/page")
@Produces(Html.TYPE)
public class SectionsPage {

    @CheckedTemplate(basePath = "organise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Sections(
            Desk desk, ChapterOnDesk chapter, PageOnDesk page, List<Option> colours, Form form, Optional<JustArranged> just)
            implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    PageReader reader;

    @GET
    @Does(Verb.READ_DESK)
    public TemplateInstance show(@RestQuery Optional<String> moved, @RestQuery Optional<String> off, @RestQuery Optional<String> at) {
        PageOnDesk page = reader.page(desk.id());
        return page(page, form(page), JustArranged.of(page, moved, off, at));
    }

    /** The same page with what was refused in it, and every word kept. */
    Response again(Form form, Refused refusal) {
        PageOnDesk now = reader.page(desk.id());
        Form kept = form.answered("accent") ? form : form.with("accent", now.accent().code());
        return Html.refused(refusal, page(now, kept.refused(refusal), Optional.empty()));
    }

    private Sections page(PageOnDesk page, Form form, Optional<JustArranged> just) {
        List<Option> colours =
                Stream.of(Accent.values()).map(accent -> Option.of(accent.code(), Standings.inWords(accent))).toList();
        return new Sections(desk.page("Your page", "page"), desk.chapter(), page, colours, form, just);
    }

    private static Form form(PageOnDesk page) {
        return Form.holding(Map.of("accent", page.accent().code()));
    }
}
