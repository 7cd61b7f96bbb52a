package org.nhshdx.tenant.scope;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nhshdx.core.people.Person;

/** What people are called, looked up once for a whole list; inside any scope. */
public final class Names {

    private final Map<UUID, String> byId;

    private Names(Map<UUID, String> byId) {
        this.byId = byId;
    }

    public static Names of(Collection<UUID> people) {
        List<UUID> once = people.stream().distinct().toList();
        return new Names(once.isEmpty() ? Map.of()
                : Person.among(once).stream().collect(Collectors.toMap(Person::id, Person::name)));
    }

    /** Their name, or that they are not known any more. */
    public String of(UUID person) {
        return byId.getOrDefault(person, "somebody no longer known");
    }
}
