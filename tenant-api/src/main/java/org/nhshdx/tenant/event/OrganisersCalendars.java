package org.nhshdx.tenant.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nhshdx.core.event.EventDay;
import org.nhshdx.core.message.CalendarPart;
import org.nhshdx.core.message.Recipient;
import org.nhshdx.tenant.calendar.DayEntry;
import org.nhshdx.tenant.calendar.DayInvitation;
import org.nhshdx.tenant.message.MessageToSend;
import org.nhshdx.tenant.message.Outbox;
import org.nhshdx.tenant.site.EventOnSite;

/**
 * Keeps an event's days in its organisers' calendars. A request speaks of one entry (RFC 5546), so each further day has a
 * message of its own.
 */
@ApplicationScoped
class OrganisersCalendars {

    private final Outbox outbox;
    private final String home;
    private final String from;

    OrganisersCalendars(
            Outbox outbox, @ConfigProperty(name = "nhshdx.base-url") String home, @ConfigProperty(name = "nhshdx.smtp.from") String from) {
        this.outbox = outbox;
        this.home = home;
        this.from = from.replaceFirst("^.*<", "").replace(">", "");
    }

    void enter(MessageToSend news, EventOnSite event) {
        outbox.organisers().forEach(one -> each(news, days(event), one, to -> to.request()));
    }

    /** Days that are no more leave the calendars. */
    void follow(MessageToSend news, EventOnSite event, List<EventDay> before) {
        enter(news, event);
        int now = event.days().size();
        List<DayEntry> gone = IntStream.range(now, before.size())
                .mapToObj(index -> new DayEntry(event, before.get(index), index + 1, before.size(), page(event))).toList();
        outbox.organisers().forEach(one -> each(news, gone, one, to -> to.cancel()));
    }

    void cancel(MessageToSend news, EventOnSite event) {
        outbox.organisers().forEach(one -> each(news, days(event), one, to -> to.cancel()));
    }

    private void each(MessageToSend news, List<DayEntry> days, Recipient to, Asking asking) {
        days.forEach(day -> outbox.queue(ofDay(news, day).with(asking.of(new DayInvitation(day, to, from))), to));
    }

    private static MessageToSend ofDay(MessageToSend news, DayEntry day) {
        return day.number() == 1 ? news : news.forAnotherEntry(day.number());
    }

    private List<DayEntry> days(EventOnSite event) {
        return DayEntry.of(event, page(event));
    }

    private String page(EventOnSite event) {
        return home + event.path();
    }

    private interface Asking {
        CalendarPart of(DayInvitation invitation);
    }
}
