package org.nhshdx.web.coreteam;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.tenant.coreteam.HealthReader;
import org.nhshdx.tenant.coreteam.PortfolioAsked;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Files;
import org.nhshdx.web.layout.Html;

/** The portfolio: every chapter there ever was under the charter, how it is doing and why, and what it does next. */
@Path("/core-team")
class ChaptersPage {

    static final String FILE = CoreTeamDesk.CHAPTERS + ".csv";
    private static final int SIZE = 25;

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Chapters(Desk desk, PortfolioView view, String file, String map) implements TemplateInstance {}

    @Inject
    HealthReader reader;

    @Inject
    Files files;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    @GET
    @Path("chapters")
    @Does(Verb.READ_PORTFOLIO)
    @Produces(Html.TYPE)
    public TemplateInstance show(@BeanParam PortfolioAddress address, @RestQuery Optional<String> page) {
        PortfolioAsked asked = address.asked();
        PortfolioView view = PortfolioView.of(
                CoreTeamDesk.CHAPTERS, asked, reader.part(person.asker(), asked, PageAsked.kindly(page, SIZE)), LocalDate.now(clock));
        return new Chapters(
                CoreTeamDesk.page("Chapters", CoreTeamDesk.CHAPTERS), view, FILE + view.query(), MapPage.PATH + view.query());
    }

    @GET
    @Path("chapters.csv")
    @Does(Verb.READ_PORTFOLIO)
    @Produces(Files.CSV)
    public Response csv(@BeanParam PortfolioAddress address) {
        return files.csv("chapters", reader.export(person.asker(), address.asked()));
    }
}
