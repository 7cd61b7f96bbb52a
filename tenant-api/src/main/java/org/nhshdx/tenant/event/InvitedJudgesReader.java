package org.nhshdx.tenant.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventState;
import org.nhshdx.core.event.InvitedJudge;
import org.nhshdx.tenant.scope.Names;
import org.nhshdx.tenant.scope.Scope;

/** Reads whom a chapter has asked to judge at an event, and who of its judges could still be asked. */
@ApplicationScoped
public class InvitedJudgesReader {

    @Inject
    Scope scope;

    public OfEvent of(UUID chapter, String slug) {
        return scope.reading(chapter, () -> {
            Event event = EventAt.slug(slug);
            List<InvitedJudge> asked = InvitedJudge.of(event.id());
            Names names = Names.of(asked.stream().map(InvitedJudge::invitedBy).toList());
            List<String> open = InvitedJudgeOnDesk.named(event).stream()
                    .filter(name -> asked.stream().noneMatch(judge -> judge.name().equals(name))).toList();
            return new OfEvent(
                    event.slug(), Optional.ofNullable(event.facts().title()), event.state(),
                    asked.stream().map(judge -> InvitedJudgeOnDesk.of(judge, names)).toList(), open);
        });
    }

    /**
     * An event's judges.
     *
     * @param asked those whose address was given, in that order
     * @param open those who are named and haven't been asked
     */
    public record OfEvent(
            String event, Optional<String> title, EventState state, List<InvitedJudgeOnDesk> asked, List<String> open) {}
}
