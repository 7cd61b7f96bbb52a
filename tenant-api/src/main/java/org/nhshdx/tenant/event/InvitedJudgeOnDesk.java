package org.nhshdx.tenant.event;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.InvitedJudge;
import org.nhshdx.core.event.Judge;
import org.nhshdx.tenant.scope.Names;

/** Somebody who was asked to judge, as the organisers see it, who gave the address; nobody else sees it. */
public record InvitedJudgeOnDesk(UUID id, String name, String email, String askedBy, Instant askedAt) {

    static InvitedJudgeOnDesk of(InvitedJudge judge, Names names) {
        return new InvitedJudgeOnDesk(judge.id(), judge.name(), judge.address(), names.of(judge.invitedBy()), judge.invitedAt());
    }

    /** Those named as judges in an event's facts, each once. */
    static List<String> named(Event event) {
        return Optional.ofNullable(event.facts().judges()).orElse(List.of()).stream()
                .filter(Objects::nonNull).map(Judge::name).filter(Objects::nonNull).map(String::strip)
                .filter(name -> !name.isEmpty()).distinct().toList();
    }
}
