package org.nhshdx.tenant.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nhshdx.core.concern.AboutChapter;
import org.nhshdx.core.concern.Concern;
import org.nhshdx.core.concern.ConcernWords;
import org.nhshdx.core.concern.KeptFrom;
import org.nhshdx.core.people.Membership;
import org.nhshdx.core.people.Person;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;

/**
 * Who may read a concern: the core team, but nobody whom it names, whose chapter it is about or may be, or whom its reporter
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
     * Writes down from whom it is kept, everybody in its chapters among them, so that leaving one or another name later
     * opens nothing, and takes it from whoever has it and may not; refused when it could then be read by nobody.
     */
    void settle(Concern concern, Collection<UUID> chosen) {
        AboutChapter.of(concern).forEach(chapter ->
                Membership.peopleIn(chapter).forEach(person -> KeptFrom.keep(concern, person)));
        Set<UUID> kept = new HashSet<>();
        for (Person one : coreTeam()) {
            if (chosen.contains(one.id()) || !isFitFor(one, concern)) {
                KeptFrom.keep(concern, one.id());
                kept.add(one.id());
            }
        }
        if (!kept.isEmpty() && kept.size() == coreTeam().size()) {
            throw Refused.invalid("keepFrom", "Nobody could read it: you keep it from everybody of the core team, or name them. "
                    + "Leave out one of them whom you trust.");
        }
        concern.takenBy().filter(KeptFrom.whom(concern)::contains).ifPresent(having -> concern.letGo());
    }

    /** While nobody knows which chapter it is about, it is for those who are in none, if there is such a one. */
    private boolean isOpenTo(Person person, Concern concern) {
        return isFitFor(person, concern)
                && (concern.isPlaced() || isInNoChapter(person)
                || coreTeam().stream().noneMatch(one -> isInNoChapter(one) && isFitFor(one, concern)));
    }

    private static boolean isFitFor(Person person, Concern concern) {
        return !KeptFrom.whom(concern).contains(person.id()) && !isInItsChapters(person, concern) && !isNamed(person, concern);
    }

    private static boolean isInNoChapter(Person person) {
        return Membership.chaptersOf(person.id()).isEmpty();
    }

    private static boolean isInItsChapters(Person person, Concern concern) {
        return !Collections.disjoint(Membership.chaptersOf(person.id()), AboutChapter.of(concern));
    }

    private static boolean isNamed(Person person, Concern concern) {
        return ConcernWords.about(concern).stream()
                .filter(ConcernWords::isByReporter)
                .anyMatch(said -> Naming.names(said.words(), person));
    }
}
