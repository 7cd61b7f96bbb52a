package org.nhshdx.tenant.sponsor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.Sponsor;
import org.nhshdx.core.event.SponsorEntry;
import org.nhshdx.core.event.WaitingChange;
import org.nhshdx.tenant.charter.principle.SponsorName;
import org.nhshdx.tenant.charter.principle.Surroundings.KnownSponsor;

/** The sponsors that a chapter names for one of its events, also in what waits, and that the core team hasn't cleared. */
public final class SponsorsToClear {

    private SponsorsToClear() {}

    /** Their names as they are written; call it inside the chapter's scope. */
    public static List<String> inScope() {
        Stream<String> waiting = WaitingChange.waiting().stream().flatMap(change -> names(change.after().sponsors()));
        Stream<String> ofEvents = Event.all().stream().flatMap(event -> names(event.facts().sponsors()));
        List<String> all = Stream.concat(ofEvents, waiting).distinct().toList();
        Set<SponsorName> cleared = cleared(all);
        return all.stream().filter(name -> !cleared.contains(SponsorName.of(name))).toList();
    }

    /** One refusal outweighs what else is said of the same name. */
    private static Set<SponsorName> cleared(List<String> names) {
        List<SponsorEntry> known = SponsorEntry.among(names.stream().flatMap(KnownSponsor::spellings).toList());
        Set<SponsorName> refused = spelt(known.stream().filter(entry -> !entry.isCleared()));
        return spelt(known.stream().filter(SponsorEntry::isCleared)).stream()
                .filter(name -> !refused.contains(name))
                .collect(Collectors.toSet());
    }

    private static Set<SponsorName> spelt(Stream<SponsorEntry> entries) {
        return entries.map(entry -> SponsorName.of(entry.name())).collect(Collectors.toSet());
    }

    private static Stream<String> names(List<Sponsor> sponsors) {
        return Optional.ofNullable(sponsors).orElse(List.of()).stream()
                .filter(Objects::nonNull).map(Sponsor::name).filter(Objects::nonNull);
    }
}
