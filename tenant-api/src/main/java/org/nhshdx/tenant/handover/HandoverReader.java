package org.nhshdx.tenant.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nhshdx.core.chapter.Handover;
import org.nhshdx.core.chapter.Invitation;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.core.chapter.Role;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Names;
import org.nhshdx.tenant.scope.Scope;

/** Reads the offer that waits for an answer in a chapter, and to whom it could be made. */
@ApplicationScoped
public class HandoverReader {

    @Inject
    Scope scope;

    public Optional<HandoverOnDesk> open(Asker asker, UUID chapter) {
        return scope.reading(chapter, () -> Handover.open().map(handover -> onDesk(handover, asker)));
    }

    private static HandoverOnDesk onDesk(Handover handover, Asker asker) {
        Optional<UUID> successor = handover.successor();
        Names names = Names.of(Stream.concat(Stream.of(handover.offeredBy()), successor.stream()).toList());
        boolean leads = Organiser.of(asker.person()).filter(me -> me.role() == Role.LEAD).isPresent();
        return new HandoverOnDesk(
                names.of(handover.offeredBy()), successor.map(names::of).orElseGet(() -> invited(handover)), successor.isPresent(),
                handover.leaves(), handover.words(), handover.offeredAt(), handover.isFor(asker.person()), leads);
    }

    private static String invited(Handover handover) {
        return handover.invitationId()
                .flatMap(id -> Invitation.<Invitation>findByIdOptional(id))
                .map(Invitation::invited)
                .orElse("somebody");
    }

    /** Those in the chapter who could take it over from the asker. */
    public List<Candidate> candidates(Asker asker, UUID chapter) {
        return scope.reading(chapter, () -> Organiser.everyone().stream()
                .filter(one -> one.role() != Role.HELPER && !one.personId().equals(asker.person()))
                .map(one -> new Candidate(one.id(), one.name(), one.role()))
                .toList());
    }

    /** An organiser who could take over. */
    public record Candidate(UUID organiser, String name, Role role) {}
}
