package org.nhshdx.tenant.coreteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.scope.Asker;

/** Everything that waits for the core team, oldest promise first; what waits for organisers comes last. */
@ApplicationScoped
public class Queue {

    private static final Comparator<Waiting> OLDEST_PROMISE_FIRST = Comparator
            .comparing((Waiting one) -> one.answerBy().orElse(LocalDate.MAX))
            .thenComparing(Waiting::isWithOrganisers)
            .thenComparing(Waiting::since);

    @Inject
    CoreTeamLists applications;

    @Inject
    WaitingRulings rulings;

    @Inject
    AssetRequests requests;

    @Inject
    Instance<AlsoWaiting> others;

    @Inject
    Clock clock;

    public List<Waiting> of(Asker by) {
        Stream<List<Waiting>> ours = Stream.of(
                applications.waitingApplications(by), rulings.judgements(by), rulings.waivers(by), requests.waiting(by));
        return Stream.concat(ours, others.stream().map(other -> other.waiting(by)))
                .flatMap(List::stream)
                .sorted(OLDEST_PROMISE_FIRST)
                .toList();
    }

    /** One page of what was asked for; each source is read once, however long the queue, and however many questions are kept. */
    public QueuePart part(Asker by, QueueAsked asked, List<QueueAsked> kept, PageAsked page) {
        LocalDate today = LocalDate.now(clock);
        List<Waiting> all = of(by);
        List<Waiting> found = all.stream().filter(one -> asked.fits(one, by.person(), today)).toList();
        List<Waiting> items = found.stream().skip((long) page.index() * page.size()).limit(page.size()).toList();
        return new QueuePart(
                PageOf.of(page, items, found.size()),
                (int) all.stream().filter(one -> !one.isWithOrganisers()).count(),
                (int) all.stream().filter(one -> one.isLate(today)).count(),
                byKind(all),
                kept.stream().map(one -> (int) all.stream().filter(it -> one.fits(it, by.person(), today)).count()).toList());
    }

    private static Map<QueueKind, Integer> byKind(List<Waiting> all) {
        Map<QueueKind, Integer> counts = new EnumMap<>(QueueKind.class);
        for (QueueKind kind : QueueKind.values()) {
            counts.put(kind, (int) all.stream().filter(kind::fits).count());
        }
        return counts;
    }
}
