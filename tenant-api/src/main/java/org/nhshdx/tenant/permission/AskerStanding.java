package org.nhshdx.tenant.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.core.chapter.Role;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Works out who somebody is to a chapter: which columns of the permission table hold for them. */
@ApplicationScoped
public class AskerStanding {

    @Inject
    Scope scope;

    /** @param chapter the chapter in question, or empty when the deed is about none */
    public Set<Who> of(Optional<Asker> asker, Optional<UUID> chapter) {
        Set<Who> standing = EnumSet.of(Who.ANYONE);
        asker.ifPresent(person -> {
            standing.add(Who.SIGNED_IN);
            Optional<Role> role = chapter.flatMap(c -> scope.reading(c, () -> Organiser.of(person.person()).map(Organiser::role)));
            role.map(AskerStanding::column).ifPresent(standing::add);
            if (person.coreTeam() && role.isEmpty()) {
                standing.add(Who.CORE_TEAM);
            }
        });
        return standing;
    }

    private static Who column(Role role) {
        return switch (role) {
            case LEAD -> Who.LEAD;
            case ORGANISER -> Who.ORGANISER;
            case HELPER -> Who.HELPER;
        };
    }
}
