package org.nhshdx.tenant.message;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.message.CalendarPart;
import org.nhshdx.core.message.Message;
import org.nhshdx.core.message.Recipient;
import org.nhshdx.core.message.Wording;
import org.nhshdx.tenant.scope.Scope;

/** Reads everybody's messages, as sent; in development and tests alone. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
public class Mailbox {

    private static final int LATEST = 200;

    @Inject
    Scope scope;

    /** The newest first. */
    public List<Shown> latest() {
        return scope.readingShared(() -> Message.latest(LATEST).stream().map(Shown::of).toList());
    }

    public Optional<Shown> message(UUID id) {
        return scope.readingShared(() -> Message.with(id).map(Shown::of));
    }

    /** A message as the mailbox shows it. */
    public record Shown(
            UUID id, Recipient to, Wording words, Optional<CalendarPart> calendar, Optional<String> stopPath, String state,
            Instant at, Optional<String> trouble) {

        static Shown of(Message message) {
            return new Shown(
                    message.id(), message.to(), message.words(), message.calendarPart(), message.stopPath(), message.delivery().state().code(),
                    message.delivery().sentAt().orElse(message.queuedAt()), message.delivery().trouble());
        }
    }
}
