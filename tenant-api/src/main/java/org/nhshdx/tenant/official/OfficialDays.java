package org.nhshdx.tenant.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.official.OfficialDay;
import org.nhshdx.core.official.OfficialFacts;
import org.nhshdx.core.place.NameKey;
import org.nhshdx.core.publication.EventSearch;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.scope.Scope;

/** Reads the official programme, for the public and for whoever imports it. */
@ApplicationScoped
public class OfficialDays {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** What somebody looks for among all public days: coming ones soonest first, past ones latest first. */
    public List<OfficialFacts> sought(EventSearch search) {
        if (!search.theme().isBlank()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate from = latest(search.from(), search.past() ? EARLIEST : today);
        LocalDate to = earliest(search.to(), search.past() ? today.minusDays(1) : LATEST);
        Comparator<OfficialFacts> soonest = Comparator.comparing(OfficialFacts::starts).thenComparing(OfficialFacts::slug);
        return scope.readingShared(() -> facts(OfficialDay.between(from, to))).stream()
                .filter(day -> day.ends().isBefore(today) == search.past())
                .filter(day -> NameKey.of(day.city()).contains(NameKey.of(search.place())))
                .sorted(search.past() ? soonest.reversed() : soonest)
                .toList();
    }

    private static LocalDate latest(Optional<LocalDate> asked, LocalDate bound) {
        return asked.filter(date -> date.isAfter(bound)).orElse(bound);
    }

    private static LocalDate earliest(Optional<LocalDate> asked, LocalDate bound) {
        return asked.filter(date -> date.isBefore(bound)).orElse(bound);
    }

    /** Newest first. */
    public PageOf<OfficialFacts> latest(PageAsked asked) {
        return scope.readingShared(() ->
                PageOf.of(asked, facts(OfficialDay.latest(asked.index(), asked.size())), OfficialDay.count()));
    }

    /** All of them, by number. */
    public List<OfficialFacts> inOrder() {
        return scope.readingShared(() -> facts(OfficialDay.inOrder()));
    }

    private static List<OfficialFacts> facts(List<OfficialDay> days) {
        return days.stream().map(OfficialDay::facts).toList();
    }
}
