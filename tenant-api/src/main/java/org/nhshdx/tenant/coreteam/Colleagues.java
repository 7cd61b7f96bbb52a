package org.nhshdx.tenant.coreteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.chapter.Appeal;
import org.nhshdx.core.chapter.Application;
import org.nhshdx.core.chapter.Decision;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.core.people.Person;

/**
 * To whom of the core team the chapter in scope can be handed: not its people, and nobody who stepped aside or declined it.
 *
 * <p>Those we know from lately; being handed it lets nobody do what their token doesn't.
 */
@ApplicationScoped
public class Colleagues {

    @Inject
    Clock clock;

    /** By name; call it inside the chapter's scope. */
    public List<Person> whoMayDecide() {
        Optional<UUID> declined = Application.inScope().flatMap(Application::appeal)
                .filter(appeal -> appeal.madeAt().isPresent()).map(Appeal::declinedBy);
        return Person.coreTeam(LocalDate.now(clock)).stream()
                .filter(one -> Organiser.of(one.id()).isEmpty() && !Decision.hasSteppedAside(one.id()))
                .filter(one -> declined.filter(one.id()::equals).isEmpty())
                .toList();
    }
}
