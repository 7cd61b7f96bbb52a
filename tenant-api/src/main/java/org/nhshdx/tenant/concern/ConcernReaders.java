package org.nhshdx.tenant.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nhshdx.core.concern.Concern;
import org.nhshdx.core.concern.ConcernWords;
import org.nhshdx.core.concern.KeptFrom;
import org.nhshdx.core.people.Membership;
import org.nhshdx.core.people.Person;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;

/**
 * Who may read a concern: the core team, but nobody whom it names, whose chapter it is about, or whom its reporter
 * keeps it from. To them it isn't there. Inside a shared scope; in a chapter's scope there are no concerns.
 */
@ApplicationScoped
class ConcernReaders {

    @Inject
    Clock clock;

    boolean mayRead(Asker by, Concern concern) {
        return by.coreTeam() && Person.among(List.of(by.person())).stream().anyMatch(one -> isOpenTo(one, concern));
    }

    /** The concern, for somebody who may read it; not found by anybody else. */
    Concern concern(Asker by, UUID id) {
        return Concern.known(id).filter(concern -> mayRead(by, concern)).orElseThrow(NotFoundException::new);
    }

    /** Those of the core team we know who may read it, by name. */
    List<Person> of(Concern concern) {
        return coreTeam().stream().filter(one -> isOpenTo(one, concern)).toList();
    }

    List<Person> coreTeam() {
        return Person.coreTeam(LocalDate.now(clock));
    }

    /**
     * Writes down from whom it is kept, everybody in its chapter among them, so that leaving it or another name later
     * opens nothing; refused when it could then be read by nobody.
     */
    void settle(Concern concern, Collection<UUID> chosen) {
        concern.aboutChapter().ifPresent(chapter ->
                Membership.peopleIn(chapter).forEach(person -> KeptFrom.keep(concern, person)));
        Set<UUID> kept = new HashSet<>();
        for (Person one : coreTeam()) {
            if (chosen.contains(one.id()) || !isOpenTo(one, concern)) {
                KeptFrom.keep(concern, one.id());
                kept.add(one.id());
            }
        }
        if (!kept.isEmpty() && kept.size() == coreTeam().size()) {
            throw Refused.invalid("keepFrom", "Nobody could read it: you keep it from everybody of the core team, or name them. "
                    + "Leave out one of them whom you trust.");
        }
    }

    private static boolean isOpenTo(Person person, Concern concern) {
        return !KeptFrom.whom(concern).contains(person.id()) && !isInItsChapter(person.id(), concern) && !isNamed(person, concern);
    }

    private static boolean isInItsChapter(UUID person, Concern concern) {
        return concern.aboutChapter().filter(Membership.chaptersOf(person)::contains).isPresent();
    }

    private static boolean isNamed(Person person, Concern concern) {
        return ConcernWords.about(concern).stream()
                .filter(ConcernWords::isByReporter)
                .anyMatch(said -> Naming.names(said.words(), person));
    }
}
