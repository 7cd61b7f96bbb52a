package org.nhshdx.web.coreteam;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.tenant.brand.ChapterInBrief;
import org.nhshdx.tenant.brand.Portfolio;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Pager;

/** The portfolio: every chapter there is, how it stands, until when it may use the name and what it does next. */
@Path(CoreTeamDesk.CHAPTERS)
class ChaptersPage {

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Chapters(Desk desk, PageOf<ChapterInBrief> chapters, Pager pager) implements TemplateInstance {}

    @Inject
    Portfolio portfolio;

    @GET
    @Does(Verb.READ_PORTFOLIO)
    @Produces(Html.TYPE)
    public TemplateInstance show(@RestQuery Optional<String> page) {
        PageOf<ChapterInBrief> chapters = portfolio.page(PageAsked.of(page, Optional.of("25")));
        return new Chapters(
                CoreTeamDesk.page("Chapters", CoreTeamDesk.CHAPTERS),
                chapters,
                new Pager(chapters.page(), chapters.pages(), CoreTeamDesk.CHAPTERS + "?"));
    }
}
