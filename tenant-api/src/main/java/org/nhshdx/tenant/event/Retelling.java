package org.nhshdx.tenant.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventChange;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.publication.EventPage;
import org.nhshdx.tenant.publication.Publishing;
import org.nhshdx.tenant.scope.Asker;

/** Tells the public something else of an announced event, once nothing stands in the way any more. */
@ApplicationScoped
class Retelling {

    @Inject
    AskingJudgement asking;

    @Inject
    Publishing publishing;

    @Inject
    TellingEveryone telling;

    @Inject
    InvitingJudges judges;

    @Inject
    Clock clock;

    /**
     * Answers with what it changed.
     *
     * @param by who does it now
     * @param writer whose words they are
     */
    EventChange retell(Asker by, UUID writer, Event event, EventDraft told) {
        EventFacts before = event.facts();
        event.change(told.facts(), told.about(), clock.instant());
        EventChange change = new EventChange(event, before, writer, clock.instant());
        change.persist();
        HeldLinks.follow(event);
        asking.askAgain(by, event);
        publishing.publish();
        judges.takeOffUnnamed(by, event);
        telling.changed(event, change);
        return change;
    }

    private static String small(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** What the public is told by it, for the log. */
    static String inWords(EventChange change) {
        List<String> told = ToldDifferently.of(List.of(change)).stream().map(EventPage.Change::what).toList();
        return told.isEmpty() ? "Nothing that the public reads." : capital(told.stream().map(Retelling::small).collect(Collectors.joining(", "))) + ".";
    }
}
