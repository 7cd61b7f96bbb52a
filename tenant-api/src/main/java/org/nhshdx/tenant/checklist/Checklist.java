package org.nhshdx.tenant.checklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nhshdx.core.event.ChecklistItem;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventDays;

/** An event's own list of things to do, what comes first first; what has no day comes last. */
public record Checklist(String event, Optional<String> title, Optional<LocalDate> firstDay, List<ItemOnDesk> items) {

    private static final Comparator<ItemOnDesk> BY_DAY = Comparator
            .comparing((ItemOnDesk item) -> item.day().orElse(LocalDate.MAX))
            .thenComparing(item -> -item.daysBefore().orElse(Integer.MIN_VALUE / 2));

    /** What the event itself tells, so that nobody has to mark it. */
    private static final Map<String, Function<Event, Optional<Instant>>> TOLD_BY_THE_EVENT =
            Map.of("timetable-announce", Event::announcedAt, "after-held", Event::heldAt);

    static Checklist of(Event event) {
        List<ChecklistItem> items = ChecklistItem.of(event.id());
        Team team = Team.behind(items);
        Optional<LocalDate> first = EventDays.of(event.facts()).first();
        return new Checklist(
                event.slug(), Optional.ofNullable(event.facts().title()), first,
                items.stream().map(item -> ItemOnDesk.of(item, first, done(item, event), team)).sorted(BY_DAY).toList());
    }

    private static Optional<Instant> done(ChecklistItem item, Event event) {
        return item.doneAt().or(() -> item.source().map(TOLD_BY_THE_EVENT::get).flatMap(told -> told.apply(event)));
    }

    /** What still has to be done. */
    public List<ItemOnDesk> open() {
        return items.stream().filter(ItemOnDesk::isOpen).toList();
    }

    public List<ItemOnDesk> done() {
        return items.stream().filter(ItemOnDesk::isDone).toList();
    }

    public List<ItemOnDesk> dropped() {
        return items.stream().filter(ItemOnDesk::dropped).toList();
    }

    /** The handbook's ids that stand on it. */
    public Set<String> taken() {
        return items.stream().filter(item -> !item.dropped()).flatMap(item -> item.source().stream()).collect(Collectors.toSet());
    }
}
