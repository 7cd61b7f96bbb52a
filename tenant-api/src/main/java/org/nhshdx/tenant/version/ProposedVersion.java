package org.nhshdx.tenant.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.charter.CharterDraft;
import org.nhshdx.core.people.Person;
import org.nhshdx.tenant.coreteam.AlsoWaiting;
import org.nhshdx.tenant.coreteam.Waiting;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** The version of the charter that somebody has proposed: it waits for a second person, until the day it should be in force. */
@ApplicationScoped
public class ProposedVersion implements AlsoWaiting {

    @Inject
    Scope scope;

    @Override
    public List<Waiting> waiting(Asker by) {
        return scope.readingShared(() -> CharterDraft.current()
                .filter(draft -> draft.proposedBy().isPresent() && !draft.isOpen())
                .map(draft -> waiting(draft, by))
                .stream().toList());
    }

    private static Waiting waiting(CharterDraft draft, Asker by) {
        UUID proposer = draft.proposedBy().orElseThrow();
        Optional<String> name = Person.among(List.of(proposer)).stream().map(Person::name).findFirst();
        return new Waiting(
                Waiting.Kind.ADOPTION, draft.id(), Optional.empty(), "", "", Optional.empty(), Optional.empty(),
                String.valueOf(draft.basedOn() + 1), Optional.empty(), draft.savedAt(), draft.terms().map(terms -> terms.inForceFrom()),
                name, Optional.empty(), proposer.equals(by.person()), Optional.empty());
    }
}
