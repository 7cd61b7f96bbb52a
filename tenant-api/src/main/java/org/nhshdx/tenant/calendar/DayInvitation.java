package org.nhshdx.tenant.calendar;

import biweekly.component.VEvent;
import biweekly.property.Status;
import org.nhshdx.core.message.CalendarPart;
import org.nhshdx.core.message.CalendarPart.Method;
import org.nhshdx.core.message.Recipient;

/** One day of an event for one organiser's calendar: it comes, moves along with the event, and goes. */
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
        return Host.ourselves(from).part(method, entry, Host.holding(to));
    }
}
