package org.nhshdx.tenant.calendar;

import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Organizer;
import java.util.Optional;
import org.nhshdx.core.message.CalendarPart;
import org.nhshdx.core.message.CalendarPart.Method;
import org.nhshdx.core.message.Recipient;

/**
 * In whose name an entry is sent to somebody's calendar: a person's, who gets the answers, or ours, who wait for none.
 *
 * @param us the address we send from
 */
public record Host(Optional<Recipient> person, String us) {

    public static Host ourselves(String us) {
        return new Host(Optional.empty(), us);
    }

    /** The entry for that reader, whom it asks to do this with it. */
    CalendarPart part(Method method, VEvent entry, Attendee reader) {
        entry.setOrganizer(organizer());
        entry.addAttendee(reader);
        return new CalendarPart(method, Calendar.asking(method.name(), entry).text());
    }

    private Organizer organizer() {
        return person.map(one -> {
            Organizer named = new Organizer(one.name(), one.address());
            named.setSentBy("mailto:" + us);
            return named;
        }).orElseGet(() -> new Organizer("NHSHDx", us));
    }

    /** A reader who may come or not; where a person waits for it, their calendar offers to answer. */
    Attendee asked(Recipient reader) {
        return attendee(reader, ParticipationStatus.NEEDS_ACTION, person.isPresent());
    }

    /** A reader who holds it themselves, so that nobody waits for an answer. */
    static Attendee holding(Recipient reader) {
        return attendee(reader, ParticipationStatus.ACCEPTED, false);
    }

    private static Attendee attendee(Recipient reader, ParticipationStatus status, boolean answers) {
        Attendee attendee = new Attendee(reader.name(), reader.address());
        attendee.setParticipationStatus(status);
        attendee.setRsvp(answers);
        return attendee;
    }
}
