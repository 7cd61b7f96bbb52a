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
import org.nhshdx.tenant.coreteam.AssetRequests;
import org.nhshdx.tenant.coreteam.Delegated;
import org.nhshdx.tenant.coreteam.Queue;
import org.nhshdx.tenant.coreteam.QueueAsked;
import org.nhshdx.tenant.coreteam.QueuePart;
import org.nhshdx.tenant.coreteam.SavingFilters;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Html;

/** The core team's desk opens on what needs a human, oldest promise first. */
@Path(QueuePage.PATH)
public class QueuePage {

    static final String PATH = "/core-team";

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Waits(Desk desk, QueueView view, List<Delegated> delegated) implements TemplateInstance {}

    private static final int LATELY = 30;
    private static final int SIZE = 50;

    @Inject
    Queue queue;

    @Inject
    AssetRequests requests;

    @Inject
    SavingFilters filters;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    @GET
    @Does(Verb.READ_QUEUE)
    @Produces(Html.TYPE)
    public TemplateInstance show(@BeanParam QueueAddress address, @RestQuery Optional<String> page) {
        LocalDate today = LocalDate.now(clock);
        QueueAsked asked = address.asked();
        List<QueueLink> links = QueueLink.with(filters.of(person.asker()));
        QueuePart part = queue.part(person.asker(), asked, links.stream().map(QueueLink::asked).toList(), PageAsked.kindly(page, SIZE));
        return new Waits(
                CoreTeamDesk.page("What needs you", PATH), QueueView.of(asked, part, links, today),
                asked.isNarrowed() ? List.of() : delegated(today));
    }

    private List<Delegated> delegated(LocalDate today) {
        return requests.delegatedSince(person.asker(), today.minusDays(LATELY).atStartOfDay(clock.getZone()).toInstant());
    }
}
