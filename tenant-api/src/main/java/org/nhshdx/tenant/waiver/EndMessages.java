package org.nhshdx.tenant.waiver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventState;
import org.nhshdx.core.event.Waiver;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.charter.principle.InWords;
import org.nhshdx.tenant.charter.principle.PagePrinciple;
import org.nhshdx.tenant.message.MessageToSend;
import org.nhshdx.tenant.message.Outbox;

/** What is written to a chapter's organisers when a waiver comes to its end. */
@ApplicationScoped
class EndMessages {

    @Inject
    Outbox outbox;

    @Inject
    Charters charters;

    @Inject
    Clock clock;

    @ConfigProperty(name = "nhshdx.base-url")
    String home;

    void ends(Chapter chapter, Waiver waiver, List<Broken> breaks) {
        boolean over = waiver.until().isBefore(LocalDate.now(clock));
        String day = InWords.day(waiver.until());
        String subject = "A waiver %s on %s: %s".formatted(over ? "ended" : "ends", day, breaks.isEmpty() ? "nothing breaks" : "what then breaks");
        outbox.queueToOrganisers(MessageToSend.saying("waiver ends " + waiver.id(), "waiver", subject, """
                The core team has made an exception %s from this promise:

                > %s

                It was made because: “%s” It %s by itself: its last day %s %s.

                %s

                %s
                """.formatted(
                        scope(waiver), statement(waiver), waiver.reason().replaceAll("\\s+", " "), over ? "has ended" : "ends",
                        over ? "was" : "is", day, whatBreaks(chapter, waiver, breaks), whatToDo(chapter, waiver, breaks))));
    }

    private static String scope(Waiver waiver) {
        return waiver.eventId().flatMap(Event::with)
                .map(event -> "for " + title(event))
                .orElse("for every event of your chapter");
    }

    private String statement(Waiver waiver) {
        return charters.inForce().promise(waiver.principle()).map(promised -> promised.statement()).orElse(waiver.principle());
    }

    private String whatBreaks(Chapter chapter, Waiver waiver, List<Broken> breaks) {
        if (!breaks.isEmpty()) {
            return "After that day this stands in the way:\n\n"
                    + breaks.stream().map(one -> line(chapter, one)).collect(Collectors.joining("\n"));
        }
        return isAboutPages(waiver)
                ? "It is about your public pages: from the night after, they are looked at without it."
                : "Nothing breaks: none of your days, as they stand, leans on it after that.";
    }

    private boolean isAboutPages(Waiver waiver) {
        return charters.inForce().promise(waiver.principle()).filter(promised -> promised.principle() instanceof PagePrinciple).isPresent();
    }

    private String line(Chapter chapter, Broken one) {
        String what = one.event()
                .map(event -> "[%s](%s/organise/%s/events/%s), %s".formatted(
                        title(event), home, chapter.slug(), event.slug(),
                        event.state() == EventState.ANNOUNCED ? "announced" : "a draft"))
                .orElse("Your chapter itself");
        return "- %s: %s. %s".formatted(what, one.finding().evidence(), one.finding().advice());
    }

    private String whatToDo(Chapter chapter, Waiver waiver, List<Broken> breaks) {
        if (isAskedAgain(waiver)) {
            return "You have asked for it again. The core team decides anew.";
        }
        Optional<String> event = waiver.eventId().flatMap(Event::with)
                .or(() -> breaks.stream().flatMap(one -> one.event().stream()).findFirst())
                .or(() -> Event.all().stream().findFirst())
                .map(Event::slug);
        String link = event.map(slug -> "%s/organise/%s/events/%s/waivers?again=%s".formatted(home, chapter.slug(), slug, waiver.id()))
                .orElseGet(() -> "%s/organise/%s/events".formatted(home, chapter.slug()));
        return "Do you need the exception for longer? Ask for it again; the core team decides anew: <%s>".formatted(link);
    }

    private static boolean isAskedAgain(Waiver waiver) {
        return Waiver.all().stream().anyMatch(other -> other.isWaiting() && other.principle().equals(waiver.principle())
                && other.eventId().equals(waiver.eventId()));
    }

    private static String title(Event event) {
        return Optional.ofNullable(event.facts().title()).orElse("a day without a name");
    }
}
