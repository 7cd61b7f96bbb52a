package org.nhshdx.tenant.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nhshdx.core.chapter.ApplicationAnswers;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.EventReport;
import org.nhshdx.tenant.charter.principle.InWords;
import org.nhshdx.tenant.closing.ChapterData.ApplicationData;
import org.nhshdx.tenant.closing.ChapterData.EventData;
import org.nhshdx.tenant.scope.LondonClock;

/** A chapter's data as text that people read: Markdown, which any editor opens. */
record ReadableChapter(ChapterData data) {

    String readme() {
        return """
                # %s

                Everything that NHSHDx keeps of your chapter. The `.md` files are to be read, `chapter.json` holds the same for
                programs. The log is in `log.csv` for a spreadsheet and in `log.jsonl` with all that its chain is verified from.

                %s

                %s
                """.formatted(
                        data.name(),
                        listed(data.licences().stream().map(one -> "Licence %s for the %s, %s to %s: %s".formatted(
                                one.code(), one.asset().words(), day(one.from()), day(one.until()), one.state().inWords())).toList()),
                        listed(data.people().stream().map(one -> one.name() + ", " + one.role().code()
                                + one.does().map(", "::concat).orElse("")).toList()));
    }

    String application() {
        return "# Application\n\n" + data.application().map(ReadableChapter::answers).orElse("None.\n") + "\n# Decisions\n\n"
                + data.decisions().stream()
                        .map(one -> "## %s, %s%n%n%s%n%n%s".formatted(
                                one.outcome().code(), day(one.at()), one.reason(), listed(one.principles())))
                        .collect(Collectors.joining("\n"));
    }

    private static String answers(ApplicationData application) {
        ApplicationAnswers answers = application.answers();
        return said("Standing", application.state().code())
                + said("Place", answers.place()) + said("Town", answers.town()) + said("Postcode", answers.postcode())
                + said("Who you are", answers.whoYouAre())
                + said("Team", listed(answers.team().stream().map(one -> one.name() + ", " + one.does()).toList()))
                + said("Host organisation", answers.hostOrganisation()) + said("Why", answers.why())
                + said("For whom", answers.forWhom()) + said("When, roughly", answers.roughDate())
                + said("Where, roughly", answers.roughVenue()) + said("What worries you", answers.worries())
                + said("Sponsors in mind", listed(answers.sponsorsInMind()));
    }

    String page() {
        return "# Page\n\n" + data.page().stream()
                .map(section -> said(section.part(), section.published().orElse(section.draft())))
                .collect(Collectors.joining())
                + said("Pictures", listed(data.pictures().stream()
                        .map(one -> "%s: %s (%s)".formatted(one.file(), one.alt(), one.credit())).toList()));
    }

    String letters() {
        return "# Letters from the core team\n\n" + data.letters().stream()
                .map(letter -> said(letter.subject() + ", " + day(letter.at()), letter.body()))
                .collect(Collectors.joining());
    }

    static String event(EventData event) {
        EventFacts facts = event.facts();
        return "# " + Optional.ofNullable(facts.title()).orElse(event.event()) + "\n\n"
                + said("Standing", event.state().code())
                + said("When", event.roughly().filter(roughly -> EventDays.of(facts).days().isEmpty())
                        .orElseGet(() -> EventDays.of(facts).inWords()))
                + said("Where", Optional.ofNullable(facts.venue()).map(venue -> venue.name() + ", " + venue.town()).orElse(""))
                + said("About", event.about().orElse(""))
                + said("Called off because", event.calledOffBecause().orElse(""))
                + said("How it went", event.report().map(EventReport::account).orElse(""))
                + said("Asked to judge", listed(event.askedToJudge().stream().map(one -> one.name() + ", " + one.email()).toList()))
                + said("Changes since it was announced", listed(event.changes().stream().map(change -> day(change.at())).toList()));
    }

    private static String said(String heading, String words) {
        return words.isBlank() ? "" : "## %s%n%n%s%n%n".formatted(heading, words.strip());
    }

    private static String listed(List<String> items) {
        return items.stream().map("* "::concat).collect(Collectors.joining("\n"));
    }

    private static String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, LondonClock.ZONE));
    }

    private static String day(LocalDate date) {
        return InWords.day(date);
    }
}
