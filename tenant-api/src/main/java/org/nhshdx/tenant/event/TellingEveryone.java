package org.nhshdx.tenant.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventChange;
import org.nhshdx.core.event.EventDay;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.InvitedJudge;
import org.nhshdx.core.publication.EventPage;
import org.nhshdx.tenant.message.MessageToSend;
import org.nhshdx.tenant.message.Outbox;
import org.nhshdx.tenant.site.EventOnSite;
import org.nhshdx.tenant.site.Reading;

/**
 * Tells organisers, core team and followers what became of an event, once, in the transaction in which it became so and
 * after the public can read it; the organisers' and the judges' calendars follow.
 */
@ApplicationScoped
class TellingEveryone {

    /** What moves this close to the day can't wait for the morning. */
    private static final Period CLOSE = Period.ofDays(2);

    @Inject
    Outbox outbox;

    @Inject
    OrganisersCalendars calendars;

    @Inject
    JudgesCalendars judges;

    @Inject
    Reading reading;

    @Inject
    EventNews news;

    @Inject
    Clock clock;

    void announced(Event event) {
        EventOnSite onSite = onSite(event);
        MessageToSend message = news.announced(onSite);
        calendars.enter(message, onSite);
        judges.enter(onSite);
        outbox.queueToFollowers(message);
    }

    /** Only what people must know who mean to come: the date, the place, the name and the way in. */
    void changed(Event event, EventChange change) {
        List<EventPage.Change> told = ToldDifferently.thatMattersIn(change);
        if (told.isEmpty()) {
            return;
        }
        EventOnSite onSite = onSite(event);
        List<EventDay> before = EventDays.of(change.before()).days();
        MessageToSend message = inTime(news.changed(onSite, told), change.before(), change.after());
        calendars.follow(message, onSite, before);
        judges.follow(onSite, before, EventNews.what(told), message.urgent());
        tellTheRest(message);
    }

    void calledOff(Event event) {
        EventOnSite onSite = onSite(event);
        MessageToSend message = inTime(news.calledOff(onSite), event.facts());
        calendars.cancel(message, onSite);
        judges.cancel(onSite, message.urgent());
        tellTheRest(message);
    }

    /** One more is asked to judge at an event that the others know of. */
    void invited(Event event, InvitedJudge judge) {
        judges.enter(onSite(event), judge);
    }

    void takenOff(Event event, InvitedJudge judge) {
        judges.leave(onSite(event), judge);
    }

    private void tellTheRest(MessageToSend message) {
        outbox.queueToCoreTeam(message);
        outbox.queueToFollowers(message);
    }

    private MessageToSend inTime(MessageToSend message, EventFacts... facts) {
        LocalDate today = LocalDate.now(clock);
        boolean isClose = Stream.of(facts).flatMap(one -> EventDays.of(one).days().stream()).map(EventDay::date)
                .anyMatch(day -> !day.isBefore(today) && !day.isAfter(today.plus(CLOSE)));
        return isClose ? message.urgently() : message;
    }

    private EventOnSite onSite(Event event) {
        String chapter = Chapter.inScope().orElseThrow().slug();
        Optional<EventOnSite> shown = reading.event(chapter, event.slug());
        return shown.orElseThrow(() -> new IllegalStateException("What was announced is public."));
    }
}
