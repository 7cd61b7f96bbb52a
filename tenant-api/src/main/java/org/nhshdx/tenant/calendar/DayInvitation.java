package org.nhshdx.tenant.calendar;

import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Organizer;
import biweekly.property.Status;
import org.nhshdx.core.message.CalendarPart;
import org.nhshdx.core.message.CalendarPart.Method;
import org.nhshdx.core.message.Recipient;

/** One day of an event for one person's calendar: it comes, moves along with the event, and goes. */
public record DayInvitation(DayEntry day, Recipient to, String from) {

    /** Puts it in, or brings it up to date: the higher sequence wins. */
    public CalendarPart request() {
        return part(Method.REQUEST, day.event().isCalledOff() ? Status.cancelled() : Status.confirmed());
    }

    public CalendarPart cancel() {
        return part(Method.CANCEL, Status.cancelled());
    }

    private CalendarPart part(Method method, Status status) {
        VEvent entry = day.entry();
        entry.setStatus(status);
        entry.setOrganizer(new Organizer("NHSHDx", from));
        entry.addAttendee(attendee());
        return new CalendarPart(method, Calendar.asking(method.name(), entry).text());
    }

    /** They hold the day themselves, so nobody waits for an answer. */
    private Attendee attendee() {
        Attendee attendee = new Attendee(to.name(), to.address());
        attendee.setParticipationStatus(ParticipationStatus.ACCEPTED);
        attendee.setRsvp(false);
        return attendee;
    }
}
