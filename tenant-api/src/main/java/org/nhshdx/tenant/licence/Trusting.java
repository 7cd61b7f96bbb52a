package org.nhshdx.tenant.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nhshdx.core.brand.DelegationStop;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.brand.LicenceState;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.event.EventState;
import org.nhshdx.tenant.scope.Scope;

/** Says whether a chapter is trusted: two events reported, no rule broken, no licence revoked, and nobody has switched it off. */
@ApplicationScoped
public class Trusting {

    private static final int REPORTED = 2;

    @Inject
    Scope scope;

    @Inject
    AssetRules rules;

    @Inject
    Clock clock;

    /** As it stands today, for its next event if it has one. */
    public Trust of(UUID chapter) {
        return scope.reading(chapter, () -> inScope(next()));
    }

    /** For this event; call it inside the chapter's scope. */
    Trust inScope(Optional<Event> event) {
        Optional<DelegationStop> stop = DelegationStop.inForce();
        List<Event> reported = Event.all().stream().filter(one -> one.state() == EventState.REPORTED).toList();
        List<String> missing = new ArrayList<>();
        stop.map(it -> "The core team decides on everything here: " + it.reason()).ifPresent(missing::add);
        if (reported.size() < REPORTED) {
            missing.add("Two events have to be reported; so far it is %s.".formatted(reported.isEmpty() ? "none" : "one"));
        }
        Licence.all().stream().filter(one -> one.state() == LicenceState.REVOKED).forEach(one ->
                missing.add("Licence %s is revoked.".formatted(one.code())));
        if (event.isEmpty() || !event.map(Event::id).equals(next().map(Event::id))) {
            missing.add("It is for the chapter’s next event alone.");
        }
        missing.addAll(broken(event));
        return new Trust(List.copyOf(missing), why(reported), stop.isPresent());
    }

    /** Of the chapter, of what it has announced, and of the event itself. */
    private List<String> broken(Optional<Event> event) {
        return Stream.concat(event.stream(), Event.all().stream().filter(one -> one.state() == EventState.ANNOUNCED))
                .distinct()
                .flatMap(one -> rules.inTheWay(Optional.of(one)).stream())
                .distinct()
                .toList();
    }

    private static String why(List<Event> reported) {
        List<String> titles = reported.stream().map(event -> "“" + EventNamed.of(event).title() + "”").toList();
        return "%d events are reported (%s), no rule is broken, and no licence is revoked.".formatted(
                reported.size(), String.join(", ", titles));
    }

    /** The one that comes first of those with a day that isn't over. */
    private Optional<Event> next() {
        LocalDate today = LocalDate.now(clock);
        return Event.all().stream()
                .filter(event -> event.state() == EventState.DRAFT || event.state() == EventState.ANNOUNCED)
                .filter(event -> EventDays.of(event.facts()).last().filter(last -> !last.isBefore(today)).isPresent())
                .min(Comparator.comparing(event -> EventDays.of(event.facts()).first().orElseThrow()));
    }
}
