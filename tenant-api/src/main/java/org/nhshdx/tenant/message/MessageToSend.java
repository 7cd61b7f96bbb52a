package org.nhshdx.tenant.message;

import java.time.Instant;
import java.util.Optional;
import org.nhshdx.core.message.CalendarPart;
import org.nhshdx.core.message.Message;
import org.nhshdx.core.message.Recipient;
import org.nhshdx.core.message.Wording;

/**
 * What is to be said, whoever it is to.
 *
 * @param once what this is and of what, such as "approved 0190…"; to the same address it is never queued again
 * @param about its kind in a word or two, for the chapter's desk: "letter", "event called off"
 * @param words the subject, and the body in Markdown
 * @param urgent whether it may wake people at night
 * @param replyTo whom an answer goes to; empty for us
 */
public record MessageToSend(String once, String about, Wording words, boolean urgent, Optional<CalendarPart> calendar,
        Optional<String> replyTo) {

    public static MessageToSend saying(String once, String about, String subject, String markdown) {
        return new MessageToSend(once, about, new Wording(subject, markdown), false, Optional.empty(), Optional.empty());
    }

    /** The same, and it doesn't wait for the morning. */
    public MessageToSend urgently() {
        return new MessageToSend(once, about, words, true, calendar, replyTo);
    }

    public MessageToSend with(CalendarPart part) {
        return new MessageToSend(once, about, words, urgent, Optional.of(part), replyTo);
    }

    /** The same, and an answer goes to that address. */
    public MessageToSend answeredTo(String address) {
        return new MessageToSend(once, about, words, urgent, calendar, Optional.of(address));
    }

    /** The same once more, for another entry in a calendar. */
    public MessageToSend forAnotherEntry(int number) {
        return new MessageToSend(once + " entry " + number, "calendar", words, urgent, calendar, replyTo);
    }

    Message to(Recipient recipient, Instant at) {
        Message message = new Message(once, about, recipient, words, at);
        calendar.ifPresent(message::with);
        replyTo.ifPresent(message::answeredTo);
        return urgent ? message.urgent() : message;
    }
}
