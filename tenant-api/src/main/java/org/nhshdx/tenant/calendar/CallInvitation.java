package org.nhshdx.tenant.calendar;

import biweekly.component.VEvent;
import biweekly.property.Status;
import java.time.Instant;
import java.util.Date;
import org.nhshdx.core.chapter.Call;
import org.nhshdx.core.message.CalendarPart;
import org.nhshdx.core.message.CalendarPart.Method;
import org.nhshdx.core.message.Recipient;

/**
 * A call with the core team for one person's calendar: it comes, moves and goes.
 *
 * @param name what it is called there
 * @param at when it was arranged, moved or called off
 */
public record CallInvitation(Call call, String name, Recipient to, Host host, Instant at) {

    /** Puts it in, moves it or takes it out, as the call is. */
    public CalendarPart part() {
        Method method = call.isCalledOff() ? Method.CANCEL : Method.REQUEST;
        return host.part(method, entry(), host.person().isPresent() ? host.asked(to) : Host.holding(to));
    }

    private VEvent entry() {
        Call.Terms terms = call.terms();
        VEvent entry = new VEvent();
        entry.setUid(call.id().toString());
        entry.setDateTimeStamp(Date.from(at));
        entry.setSequence(call.revision());
        entry.setStatus(call.isCalledOff() ? Status.cancelled() : Status.confirmed());
        entry.setSummary(DayEntry.plain(name));
        entry.setLocation(DayEntry.plain(terms.how()));
        entry.setDescription(DayEntry.plain(terms.about()));
        entry.setDateStart(Date.from(terms.startsAt()), true);
        entry.setDateEnd(Date.from(terms.endsAt()), true);
        return entry;
    }
}
