package org.nhshdx.tenant.scope;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.nhshdx.core.people.Person;

/** Recognises people by the identity provider's subject and keeps name and address as it last said them. */
@ApplicationScoped
public class People {

    /** The one role that comes from the identity provider. */
    public static final String CORE_TEAM = "core-team";

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    @Inject
    Instance<Introduction.Correction> correction;

    Asker recognise(SecurityIdentity identity) {
        Introduction told = Introduction.by((JsonWebToken) identity.getPrincipal());
        Introduction who = correction.isResolvable() ? correction.get().correct(told) : told;
        return recognise(who.subject(), who.name(), who.email(), identity.hasRole(CORE_TEAM));
    }

    /** Who does what happens because a day has passed, and nobody asked for it. */
    public Asker calendar() {
        return recognise("nhshdx:calendar", "The calendar", Optional.empty(), false);
    }

    /** Who runs the platform and speaks to it by commands rather than by signing in. */
    public Asker operator() {
        return recognise("nhshdx:operator", "Whoever runs NHSHDx", Optional.empty(), false);
    }

    public Asker recognise(String subject, String name, Optional<String> email, boolean coreTeam) {
        Optional<Person> known = scope.readingShared(() -> Person.of(subject));
        LocalDate today = LocalDate.now(clock);
        Person person = known
                .filter(p -> p.name().equals(name) && p.email().equals(email) && p.isKnownAsCoreTeam(coreTeam, today))
                .orElseGet(() -> scope.writingShared(() -> remember(subject, name, email, coreTeam)));
        return new Asker(person.id(), name, email, coreTeam);
    }

    private Person remember(String subject, String name, Optional<String> email, boolean coreTeam) {
        Person person = Person.of(subject).orElseGet(() -> Person.remember(subject, name, email, clock.instant()));
        person.isNow(name, email);
        person.isCoreTeam(coreTeam, LocalDate.now(clock));
        return person;
    }
}
