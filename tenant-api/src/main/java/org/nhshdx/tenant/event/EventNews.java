package org.nhshdx.tenant.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.publication.EventPage;
import org.nhshdx.tenant.message.MessageToSend;
import org.nhshdx.tenant.site.EventOnSite;

/** What we write when an event is announced, changes or is called off. */
@ApplicationScoped
class EventNews {

    private final String home;

    EventNews(@ConfigProperty(name = "nhshdx.base-url") String home) {
        this.home = home;
    }

    MessageToSend announced(EventOnSite event) {
        return say(event, "event announced", event.name() + " is announced", "**%s** is announced.".formatted(event.name()));
    }

    MessageToSend changed(EventOnSite event, List<EventPage.Change> told) {
        String changes = told.stream().map(EventNews::change).collect(Collectors.joining("\n"));
        return say(event, "event changed", "Changed: %s, %s".formatted(event.name(), what(told)),
                "**%s** has changed.\n\n%s".formatted(event.name(), changes));
    }

    MessageToSend calledOff(EventOnSite event) {
        return say(event, "event called off", "Called off: " + event.name(), """
                **%s is called off.** Please don't travel.

                %s""".formatted(event.name(), Objects.toString(event.page().calledOffReason(), "")));
    }

    private MessageToSend say(EventOnSite event, String about, String subject, String news) {
        return MessageToSend.saying("event %s revision %d".formatted(event.id(), event.revision()), about, subject, """
                %s

                %s: %s
                Where: %s

                All about it: <%s>
                """.formatted(news, event.isCalledOff() ? "It was to be on" : "When", when(event),
                        ToldDifferently.venue(event.facts().venue()), home + event.path()));
    }

    static String when(EventOnSite event) {
        EventDays days = EventDays.of(event.facts());
        return days.timesInWords().isEmpty() ? days.inWords() : days.inWords() + ", " + days.timesInWords();
    }

    private static String change(EventPage.Change change) {
        String before = change.before() == null ? "" : " Before: " + change.before() + ".";
        return "- %s: now %s.%s".formatted(change.what(), Objects.toString(change.after(), "not settled"), before);
    }

    /** "the date, the venue". */
    static String what(List<EventPage.Change> told) {
        return told.stream().map(EventPage.Change::what).map(EventNews::inASentence).collect(Collectors.joining(", "));
    }

    private static String inASentence(String what) {
        return what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1);
    }
}
