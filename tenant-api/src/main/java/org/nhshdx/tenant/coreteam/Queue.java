package org.nhshdx.tenant.coreteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nhshdx.tenant.scope.Asker;

/** Everything that waits for the core team, oldest promise first; what waits for organisers comes last. */
@ApplicationScoped
public class Queue {

    private static final Comparator<Waiting> OLDEST_PROMISE_FIRST =
            Comparator.comparing((Waiting one) -> one.answerBy().orElse(LocalDate.MAX)).thenComparing(Waiting::since);

    @Inject
    CoreTeamLists applications;

    @Inject
    WaitingRulings rulings;

    @Inject
    AssetRequests requests;

    @Inject
    Instance<AlsoWaiting> others;

    public List<Waiting> of(Asker by) {
        Stream<List<Waiting>> ours = Stream.of(
                applications.waitingApplications(by), rulings.judgements(by), rulings.waivers(by), requests.waiting(by));
        return Stream.concat(ours, others.stream().map(other -> other.waiting(by)))
                .flatMap(List::stream)
                .sorted(OLDEST_PROMISE_FIRST)
                .toList();
    }
}
