package org.nhshdx.web.coreteam;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.tenant.coreteam.HealthReader;
import org.nhshdx.tenant.coreteam.PortfolioAsked;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.site.UkMap;

/** The chapters on the map by how they are doing, with the same in a list beside it. */
@Path(MapPage.PATH)
class MapPage {

    static final String PATH = "/core-team/map";
    private static final int SIZE = 15;

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChapterMap(Desk desk, PortfolioView view, Drawing drawing, String list) implements TemplateInstance {}

    /** The land with what lies on it. */
    record Drawing(String outline, int width, int height, List<HealthDot> dots) {}

    @Inject
    HealthReader reader;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    @GET
    @Does(Verb.READ_PORTFOLIO)
    @Produces(Html.TYPE)
    public TemplateInstance show(@BeanParam PortfolioAddress address, @RestQuery Optional<String> page) {
        PortfolioAsked asked = address.asked();
        PortfolioView view = PortfolioView.of(
                PATH, asked, reader.part(person.asker(), asked, PageAsked.kindly(page, SIZE)), LocalDate.now(clock));
        return new ChapterMap(
                CoreTeamDesk.page("Map", CoreTeamDesk.CHAPTERS), view,
                drawing(asked), CoreTeamDesk.CHAPTERS + view.query());
    }

    private Drawing drawing(PortfolioAsked asked) {
        return new Drawing(
                UkMap.outline(), UkMap.WIDTH, UkMap.HEIGHT, reader.spots(person.asker(), asked).stream().map(HealthDot::of).toList());
    }
}
