package org.nhshdx.web.coreteam;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.nhshdx.tenant.coreteam.Waiting;
import org.nhshdx.tenant.coreteam.WaitingRulings;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Html;

/** What waits to be judged and what waits to be waived, each oldest first. */
@Path("/core-team")
@Produces(Html.TYPE)
public class RulingsPage {

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Rulings(Desk desk, String title, String nothing, List<WaitingInWords> waiting) implements TemplateInstance {}

    @Inject
    WaitingRulings waiting;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    @GET
    @Path("judgements")
    @Does(Verb.READ_QUEUE)
    public TemplateInstance judgements() {
        return page("To be judged", "Nothing waits to be judged.", waiting.judgements(person.asker()));
    }

    @GET
    @Path("waivers")
    @Does(Verb.READ_QUEUE)
    public TemplateInstance waivers() {
        return page("To be waived, or not", "No waiver waits for an answer.", waiting.waivers(person.asker()));
    }

    private Rulings page(String title, String nothing, List<Waiting> all) {
        LocalDate today = LocalDate.now(clock);
        return new Rulings(
                CoreTeamDesk.page(title, "/core-team"), title, nothing,
                all.stream().map(one -> WaitingInWords.of(one, today)).toList());
    }
}
