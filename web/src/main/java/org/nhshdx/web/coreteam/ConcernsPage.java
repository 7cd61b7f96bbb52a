package org.nhshdx.web.coreteam;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.nhshdx.tenant.concern.ConcernInBrief;
import org.nhshdx.tenant.concern.ConcernsOnDesk;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Html;

/** The concerns that this member of the core team may read, without a word of what they say. */
@Path(ConcernsPage.PATH)
@Produces(Html.TYPE)
public class ConcernsPage {

    static final String PATH = "/core-team/concerns";

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Concerns(Desk desk, List<ConcernInBrief> open, List<ConcernInBrief> ended, LocalDate today) implements TemplateInstance {}

    @Inject
    ConcernsOnDesk concerns;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    @GET
    @Does(Verb.LIST_CONCERNS)
    public Response show() {
        return Html.confidential(200, new Concerns(
                CoreTeamDesk.page("Concerns", PATH), concerns.open(person.asker()), concerns.ended(person.asker()), LocalDate.now(clock)));
    }
}
