package org.nhshdx.tenant.checklist;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.core.event.ChecklistItem;
import org.nhshdx.tenant.scope.Names;

/** Who is in the chapter now, and what whoever has marked its items is called; looked up once for a whole list. */
record Team(Map<UUID, Organiser> byPerson, Names names) {

    static Team behind(Collection<ChecklistItem> items) {
        Map<UUID, Organiser> byPerson = Organiser.everyone().stream()
                .collect(Collectors.toMap(Organiser::personId, Function.identity()));
        return new Team(byPerson, Names.of(items.stream().flatMap(item -> item.doneBy().stream()).toList()));
    }

    Optional<ItemOnDesk.Owner> owner(UUID person) {
        return Optional.ofNullable(byPerson.get(person)).map(ItemOnDesk.Owner::of);
    }

    String name(UUID person) {
        return names.of(person);
    }
}
