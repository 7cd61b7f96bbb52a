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
import org.nhshdx.tenant.coreteam.AssetRequests;
import org.nhshdx.tenant.coreteam.Delegated;
import org.nhshdx.tenant.coreteam.Queue;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Html;

/** The core team's desk opens on what needs a human, oldest promise first. */
@Path("/core-team")
public class QueuePage {

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Waits(Desk desk, List<WaitingInWords> waiting, List<WaitingInWords> withOrganisers, List<Delegated> delegated)
            implements TemplateInstance {}

    private static final int LATELY = 30;

    @Inject
    Queue queue;

    @Inject
    AssetRequests requests;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    @GET
    @Does(Verb.READ_QUEUE)
    @Produces(Html.TYPE)
    public TemplateInstance show() {
        LocalDate today = LocalDate.now(clock);
        List<WaitingInWords> all =
                queue.of(person.asker()).stream().map(one -> WaitingInWords.of(one, today)).toList();
        return new Waits(
                CoreTeamDesk.page("What needs you", "/core-team"),
                all.stream().filter(one -> one.answerBy().isPresent()).toList(),
                all.stream().filter(one -> one.answerBy().isEmpty()).toList(),
                requests.delegatedSince(person.asker(), today.minusDays(LATELY).atStartOfDay(clock.getZone()).toInstant()));
    }
}
