package org.nhshdx.web.organise.event;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.tenant.event.EventOnDesk;
import org.nhshdx.web.words.Dates;
import org.nhshdx.web.words.Lists;

/**
 * The one thing to do next for an event, as its desk opens with it.
 *
 * @param when by when, or how it stands; empty when neither presses
 * @param action what the button says; empty when there is nothing to press
 * @param href where the button leads, or what it posts to
 * @param posts whether pressing the button is the deed itself
 */
public record NextForEvent(String when, String title, String words, String action, String href, boolean posts) {

    static NextForEvent of(EventOnDesk event, List<FindingOnDesk> findings, Whose whose, LocalDateTime now) {
        return switch (event.state()) {
            case DRAFT -> draft(findings, whose, event.facts().title());
            case ANNOUNCED -> announced(event, findings, whose, now);
            case CALLED_OFF -> plain("Called off", "This event was called off",
                    event.calledOffReason().orElse("") + " Its page stays public and says so.");
            case HELD -> new NextForEvent("Held", "Tell how it went", "A few sentences, and what you counted. Its page stays public, "
                    + "as one in your row of events.", "Report it", whose.event() + "/report", false);
            case REPORTED -> plain("Held and reported", "Nothing is left to do", "Its page stays public, as one in your row of events.");
        };
    }

    private static NextForEvent draft(List<FindingOnDesk> findings, Whose whose, String title) {
        List<FindingOnDesk> yours = findings.stream().filter(FindingOnDesk::isYoursToMend).toList();
        if (!yours.isEmpty()) {
            return mend(yours, whose);
        }
        List<FindingOnDesk> judged = findings.stream().filter(one -> one.isInTheWay() && one.isForAPerson()).toList();
        if (!judged.isEmpty()) {
            return judgement(judged, whose);
        }
        if (whose.outside().isPresent()) {
            return plain("Ready", "Everything is kept", whose.outside().get() + " You can announce it as soon as that changes.");
        }
        return new NextForEvent("Ready", "Announce it", "Everything that has to be kept is kept or waived. Once it is "
                + "announced, anybody can read it and sign up.", "Announce it", whose.event() + "/announcement", true);
    }

    private static NextForEvent mend(List<FindingOnDesk> yours, Whose whose) {
        EventPart first = yours.stream().flatMap(one -> one.part().stream()).min(Comparator.naturalOrder()).orElse(EventPart.NAME);
        return new NextForEvent(
                "Not ready yet", "Go on with “" + first.title() + "”",
                Lists.of(yours.size(), "principle is", "principles are") + " not answered or not kept yet. Everything is saved.",
                "Go on", whose.event() + "/edit/" + first.code(), false);
    }

    private static NextForEvent judgement(List<FindingOnDesk> judged, Whose whose) {
        boolean asked = judged.stream().allMatch(FindingOnDesk::asked);
        return asked
                ? plain("The core team answers by " + Dates.inWords(whose.answerBy()), "The core team looks at it",
                        "Somebody who isn’t in your chapter judges what software can’t see. You can go on meanwhile.")
                : new NextForEvent("Your part is done", "Ask the core team to look at it", "There are things that only a person "
                        + "can judge. It holds until theme, sponsors, audience or name change.", "Ask them",
                        whose.event() + "/judgement-request", true);
    }

    private static NextForEvent announced(EventOnDesk event, List<FindingOnDesk> findings, Whose whose, LocalDateTime now) {
        if (EventDays.of(event.facts()).end().filter(end -> !end.isAfter(now)).isPresent()) {
            return new NextForEvent("It is over", "Mark it as held", "Well done. It joins your row of past events.",
                    "It was held", whose.event() + "/holding", true);
        }
        List<FindingOnDesk> yours = findings.stream().filter(FindingOnDesk::isYoursToMend).toList();
        if (!yours.isEmpty()) {
            return mend(yours, whose);
        }
        if (event.waitingChange().isPresent()) {
            return plain("The core team answers by " + Dates.inWords(event.waitingChange().get().answerBy()), "A change waits",
                    "The public reads what it read before. You can go on changing the rest meanwhile.");
        }
        return plain("Announced", "Look after it",
                "It is public. When something changes, change it here: its page and its calendar entry follow at once.");
    }

    private static NextForEvent plain(String when, String title, String words) {
        return new NextForEvent(when, title, words, "", "", false);
    }

    /**
     * Where the event stands.
     *
     * @param event the path of its desk
     * @param outside why its chapter can't announce; empty when it can
     * @param answerBy when the core team answers at the latest
     */
    record Whose(String event, Optional<String> outside, LocalDate answerBy) {}
}
