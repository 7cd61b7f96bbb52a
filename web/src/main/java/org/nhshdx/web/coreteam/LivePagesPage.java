package org.nhshdx.web.coreteam;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.nhshdx.tenant.coreteam.LiveLists;
import org.nhshdx.tenant.live.NightReader;
import org.nhshdx.tenant.live.NightReader.Night;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Html;

/** How far tonight's look at all live pages has come, what is to be mended on them, and what could not be examined. */
@Path(LivePagesPage.PATH)
public class LivePagesPage {

    static final String PATH = "/core-team/live-pages";

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LivePages(Desk desk, Night night, List<LiveLists.Open> open, List<LiveLists.Unexamined> unexamined)
            implements TemplateInstance {}

    @Inject
    NightReader nights;

    @Inject
    LiveLists lists;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.READ_PORTFOLIO)
    @Produces(Html.TYPE)
    public TemplateInstance show() {
        return new LivePages(
                CoreTeamDesk.page("Live pages", PATH), nights.tonight(), lists.open(person.asker()), lists.unexamined(person.asker()));
    }
}
