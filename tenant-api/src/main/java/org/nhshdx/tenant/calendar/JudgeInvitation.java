package org.nhshdx.tenant.calendar;

import biweekly.component.VEvent;
import biweekly.property.Status;
import java.util.UUID;
import org.nhshdx.core.message.CalendarPart;
import org.nhshdx.core.message.CalendarPart.Method;
import org.nhshdx.core.message.Recipient;

/**
 * One day of an event for the calendar of somebody who was asked to judge. Its name is the asking's, so that whoever is
 * taken off and asked again gets a new entry rather than one that their calendar remembers as gone.
 */
public record JudgeInvitation(DayEntry day, UUID asking, Recipient to, Host host) {

    /** Puts it in, or brings it up to date. */
    public CalendarPart request() {
        VEvent entry = entry();
        entry.setStatus(Status.confirmed());
        return host.part(Method.REQUEST, entry, host.asked(to));
    }

    /** The event, or this day of it, won't be. */
    public CalendarPart cancel() {
        return cancel(day.event().revision());
    }

    /** The event stands, and they are off its list: a step beyond what their calendar has. */
    public CalendarPart leave() {
        return cancel(day.event().revision() + 1);
    }

    private CalendarPart cancel(int sequence) {
        VEvent entry = entry();
        entry.setSequence(sequence);
        entry.setStatus(Status.cancelled());
        return host.part(Method.CANCEL, entry, host.asked(to));
    }

    private VEvent entry() {
        VEvent entry = day.entry();
        entry.setUid(asking + "-" + day.number());
        return entry;
    }
}
