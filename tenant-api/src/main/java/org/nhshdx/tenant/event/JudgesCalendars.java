package org.nhshdx.tenant.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.core.event.EventDay;
import org.nhshdx.core.event.InvitedJudge;
import org.nhshdx.core.message.CalendarPart;
import org.nhshdx.core.message.Recipient;
import org.nhshdx.tenant.calendar.DayEntry;
import org.nhshdx.tenant.calendar.Host;
import org.nhshdx.tenant.calendar.JudgeInvitation;
import org.nhshdx.tenant.message.MessageToSend;
import org.nhshdx.tenant.message.Outbox;
import org.nhshdx.tenant.site.EventOnSite;

/** Keeps an event's days in the calendars of those who were asked to judge, in the name of whoever asked them. */
@ApplicationScoped
class JudgesCalendars {

    private final Outbox outbox;
    private final JudgeNews news;
    private final String home;
    private final String from;

    JudgesCalendars(
            Outbox outbox, JudgeNews news, @ConfigProperty(name = "nhshdx.base-url") String home,
            @ConfigProperty(name = "nhshdx.smtp.from") String from) {
        this.outbox = outbox;
        this.news = news;
        this.home = home;
        this.from = from.replaceFirst("^.*<", "").replace(">", "");
    }

    /** The event is announced: everybody on the list is asked. */
    void enter(EventOnSite event) {
        InvitedJudge.of(event.id()).forEach(judge -> {
            Host host = host(judge);
            each(news.asked(event, judge, host.person(), false), days(event), judge, day -> invitation(day, judge, host).request());
        });
    }

    /** One more is asked, and the event is announced already. */
    void enter(EventOnSite event, InvitedJudge judge) {
        Host host = host(judge);
        each(news.asked(event, judge, host.person(), true), days(event), judge, day -> invitation(day, judge, host).request());
    }

    /** It has moved; days that are no more leave the calendars. */
    void follow(EventOnSite event, List<EventDay> before, String whatChanged, boolean urgent) {
        InvitedJudge.of(event.id()).forEach(judge -> {
            Host host = host(judge);
            MessageToSend moved = inTime(news.changed(event, judge, host.person(), whatChanged), urgent);
            each(moved, days(event), judge, day -> invitation(day, judge, host).request());
            each(moved, gone(event, before), judge, day -> invitation(day, judge, host).cancel());
        });
    }

    void cancel(EventOnSite event, boolean urgent) {
        InvitedJudge.of(event.id()).forEach(judge -> {
            Host host = host(judge);
            each(inTime(news.calledOff(event, judge, host.person()), urgent), days(event), judge,
                    day -> invitation(day, judge, host).cancel());
        });
    }

    /** The event stands, and this one is no more among its judges. */
    void leave(EventOnSite event, InvitedJudge judge) {
        Host host = host(judge);
        each(news.takenOff(event, judge, host.person()), days(event), judge, day -> invitation(day, judge, host).leave());
    }

    private void each(MessageToSend message, List<DayEntry> days, InvitedJudge judge, Asking asking) {
        days.forEach(day -> outbox.queue(
                (day.number() == 1 ? message : message.forAnotherEntry(day.number())).with(asking.of(day)), recipient(judge)));
    }

    private static MessageToSend inTime(MessageToSend message, boolean urgent) {
        return urgent ? message.urgently() : message;
    }

    private static JudgeInvitation invitation(DayEntry day, InvitedJudge judge, Host host) {
        return new JudgeInvitation(day, judge.id(), recipient(judge), host);
    }

    private static Recipient recipient(InvitedJudge judge) {
        return new Recipient(judge.name(), judge.address());
    }

    /** Whoever asked answers for it as long as they are in the chapter and can be reached. */
    private Host host(InvitedJudge judge) {
        return new Host(Organiser.of(judge.invitedBy())
                .flatMap(one -> one.email().map(address -> new Recipient(one.name(), address))), from);
    }

    private List<DayEntry> days(EventOnSite event) {
        return DayEntry.of(event, page(event));
    }

    private List<DayEntry> gone(EventOnSite event, List<EventDay> before) {
        return IntStream.range(event.days().size(), before.size())
                .mapToObj(index -> new DayEntry(event, before.get(index), index + 1, before.size(), page(event))).toList();
    }

    private String page(EventOnSite event) {
        return home + event.path();
    }

    private interface Asking {
        CalendarPart of(DayEntry day);
    }
}
