package org.nhshdx.tenant.message;

import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.message.CalendarPart;
import org.nhshdx.core.message.Message;
import org.nhshdx.core.message.Recipient;
import org.nhshdx.core.message.Wording;

/**
 * A message that a node has taken to send.
 *
 * @param attempt which attempt this is, from 1
 * @param replyTo whom an answer goes to; empty for us
 * @param stopPath the path of the site at which its reader stops such messages
 */
public record MessageInHand(
        UUID id, Optional<UUID> chapter, Recipient to, Wording words, Optional<String> replyTo, Optional<CalendarPart> calendar,
        Optional<String> stopPath,
        boolean isOneOfMany, int attempt) {

    static MessageInHand of(Message message) {
        return new MessageInHand(
                message.id(), message.chapterId(), message.to(), message.words(), message.replyTo(), message.calendarPart(),
                message.stopPath(), message.mailingId().isPresent(), message.delivery().attempts());
    }
}
