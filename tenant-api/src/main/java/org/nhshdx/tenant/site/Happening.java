package org.nhshdx.tenant.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nhshdx.core.publication.EventPage;

/**
 * Something that the public was told of an event at one moment.
 *
 * @param changes what it was told differently, with what it had been told before
 */
public record Happening(Kind kind, Instant at, List<EventPage.Change> changes) {

    /** All that happened to it since it was announced, the newest first. */
    public static List<Happening> of(EventOnSite event) {
        List<Happening> happened = new ArrayList<>();
        Map<Instant, List<EventPage.Change>> changes =
                event.changes().stream().collect(Collectors.groupingBy(EventPage.Change::at, TreeMap::new, Collectors.toList()));
        changes.forEach((at, told) -> happened.add(new Happening(Kind.CHANGED, at, told)));
        add(happened, Kind.ANNOUNCED, event.page().announcedAt());
        add(happened, Kind.CALLED_OFF, event.page().calledOffAt());
        happened.sort(Comparator.comparing(Happening::at).reversed());
        return List.copyOf(happened);
    }

    private static void add(List<Happening> happened, Kind kind, Instant at) {
        Optional.ofNullable(at).ifPresent(known -> happened.add(new Happening(kind, known, List.of())));
    }

    /** What it was. */
    public enum Kind {
        ANNOUNCED("Announced"),
        CHANGED("Changed"),
        CALLED_OFF("Called off");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
