package org.nhshdx.web.organise;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nhshdx.core.chapter.ApplicationState;
import org.nhshdx.core.chapter.Standing;
import org.nhshdx.core.event.EventState;
import org.nhshdx.tenant.application.ApplicationOnDesk;
import org.nhshdx.tenant.awaited.Awaited;
import org.nhshdx.tenant.event.EventInBrief;
import org.nhshdx.tenant.event.WaiverOnDesk;
import org.nhshdx.tenant.people.ChapterOnDesk;
import org.nhshdx.web.organise.checklist.DueItem;
import org.nhshdx.web.words.Dates;
import org.nhshdx.web.words.EventStates;
import org.nhshdx.web.words.Lists;

/**
 * The one thing a chapter should do next, as its desk opens with it.
 *
 * @param when by when, or how it stands; empty when neither presses
 * @param action what the button says; empty when there is nothing to press
 */
public record WhatNext(String when, String title, String words, String action, String href) {

    /**
     * How far a chapter has come.
     *
     * @param ending the waiver of all its events that ends next
     * @param due the first thing on its checklists
     * @param yours the first thing that waits on its organisers
     */
    record SoFar(
            List<EventInBrief> events, int people, Optional<WaiverOnDesk> ending, Optional<DueItem> due, Optional<Awaited> yours,
            LocalDate today) {

        /** What waits on the organisers, unless their checklist comes first. */
        Optional<Awaited> pressing() {
            LocalDate first = due.flatMap(one -> one.line().item().day()).orElse(LocalDate.MAX);
            return yours.filter(one -> one.until().filter(first::isBefore).isEmpty());
        }

        /** An event that is over and that nobody has said so of, or that nobody has told about. */
        Optional<EventInBrief> over() {
            return events.stream()
                    .filter(event -> event.state() == EventState.HELD
                            || event.state() == EventState.ANNOUNCED && event.lastDay().filter(last -> last.isBefore(today)).isPresent())
                    .findFirst();
        }
    }

    /** What comes next for a chapter with this application that has come so far. */
    static WhatNext of(ChapterOnDesk chapter, Optional<ApplicationOnDesk> application, SoFar soFar) {
        if (chapter.standing() == Standing.SUSPENDED) {
            return suspended(chapter);
        }
        return application.filter(any -> !chapter.isPublic())
                .map(applying -> of(chapter, applying))
                .orElseGet(() -> open(chapter, soFar));
    }

    private static WhatNext of(ChapterOnDesk chapter, ApplicationOnDesk application) {
        String desk = chapter.desk() + "/application";
        return switch (application.state()) {
            case DRAFT -> draft(application, desk);
            case SUBMITTED, IN_REVIEW, APPEALED -> waiting(application, chapter);
            case INFORMATION_REQUESTED -> new WhatNext(
                    "The clock stands still until you answer", "Answer what the core team asked",
                    application.request().map(ApplicationOnDesk.Decided::reason).orElse(""), "Answer", desk);
            case DECLINED, WITHDRAWN, APPROVED -> over(application, desk);
        };
    }

    private static WhatNext over(ApplicationOnDesk application, String desk) {
        if (application.appealBy().isPresent()) {
            return new WhatNext(
                    "You can appeal until " + Dates.inWords(application.appealBy().get()), "This application is declined",
                    application.declined().map(ApplicationOnDesk.Decided::reason).orElse(""), "See what you can do", desk);
        }
        return new WhatNext(
                "", "This application is over", application.history().stream()
                        .reduce((first, last) -> last)
                        .map(ApplicationOnDesk.Decided::reason)
                        .orElse(""),
                "Start again", "/apply/start");
    }

    private static WhatNext draft(ApplicationOnDesk application, String desk) {
        int missing = application.completeness().missing().size();
        return missing == 0
                ? new WhatNext("All is answered", "Submit your application", "Read it through once more. The place is yours "
                        + "when you submit, first come first served.", "Check your answers", desk + "/check")
                : new WhatNext(
                        application.completeness().percent() + "% done", "Go on with your application",
                        Lists.of(missing, "answer is", "answers are") + " still missing. Everything is saved.", "Go on", desk);
    }

    private static WhatNext waiting(ApplicationOnDesk application, ChapterOnDesk chapter) {
        String by = application.answerBy().map(Dates::inWords).orElse("");
        String ahead = application.ahead().orElse(0) == 0
                ? "None is ahead of yours."
                : Lists.of(application.ahead().orElse(0), "application is", "applications are") + " ahead of yours.";
        boolean isAppeal = application.state() == ApplicationState.APPEALED;
        String who = application.reviewer().map(name -> name + " has it. ").orElse("");
        return new WhatNext(
                "We answer by " + by, isAppeal ? "Your appeal is with the core team" : "Your application is with the core team", who + ahead
                        + " Use the time to put your page in your own words.", "Write your page", chapter.desk() + "/page");
    }

    private static WhatNext open(ChapterOnDesk chapter, SoFar soFar) {
        return soFar.ending().map(waiver -> ending(chapter, waiver))
                .or(() -> soFar.pressing().map(one -> yours(chapter, one)))
                .or(() -> soFar.over().map(event -> over(chapter, event)))
                .orElseGet(() -> planning(chapter, soFar));
    }

    private static WhatNext yours(ChapterOnDesk chapter, Awaited one) {
        return new WhatNext(
                one.until().map(day -> "By " + Dates.inWords(day)).orElse("It waits on you"), one.what(),
                "Nobody else can do this for you.", "See to it", chapter.desk() + "/" + one.at());
    }

    private static WhatNext over(ChapterOnDesk chapter, EventInBrief event) {
        String title = event.title().orElse("Your day");
        String desk = chapter.desk() + "/events/" + event.slug();
        return event.state() == EventState.HELD
                ? new WhatNext("Held", "Tell how " + title + " went", "A few sentences, and what you counted. Others plan from it.",
                        "Report it", desk + "/report")
                : new WhatNext("It is over", "Say that " + title + " was held", "It then joins your row of past events.",
                        "See the day", desk);
    }

    private static WhatNext planning(ChapterOnDesk chapter, SoFar soFar) {
        if (soFar.people() < 2) {
            return new WhatNext("", "Ask somebody in", "One person can’t run a day alone. Send a link to the people you work "
                    + "with.", "Invite somebody", chapter.desk() + "/people");
        }
        return soFar.events().isEmpty()
                ? new WhatNext("", "Plan your first day", "Begin with what you know. A rough date is enough to start.",
                        "Plan a day", chapter.desk() + "/events/new")
                : soFar.due().map(WhatNext::due).orElseGet(() -> new WhatNext(
                        "", "Look after your days", "See what each of them still needs.", "See your days",
                        chapter.desk() + "/events"));
    }

    private static WhatNext ending(ChapterOnDesk chapter, WaiverOnDesk waiver) {
        String left = EventStates.endsIn(waiver);
        return new WhatNext(
                left.substring(0, 1).toUpperCase(Locale.UK) + left.substring(1), "See what a waiver’s end breaks",
                "Your chapter’s waiver of “" + waiver.principle() + "” ends by itself. Our message says what then breaks. "
                        + "If you need it for longer, ask for it again at one of your days.",
                "See your days", chapter.desk() + "/events");
    }

    private static WhatNext due(DueItem due) {
        String by = due.line().note();
        return new WhatNext(
                due.line().late() ? "Late: " + by : by.substring(0, 1).toUpperCase(Locale.UK) + by.substring(1), due.line().item().words(), "For " + due.event() + ".",
                "See the checklist", due.checklist());
    }

    /** Whether it is this thing that comes next, so that nobody has to read it twice. */
    boolean is(DueItem due) {
        return title.equals(due.line().item().words()) && href.equals(due.checklist());
    }

    private static WhatNext suspended(ChapterOnDesk chapter) {
        return new WhatNext("Suspended", "Talk to the core team", chapter.standingReason().orElse("")
                + " Your pages say so, and nothing can be announced until this is settled.", "See the log", chapter.desk() + "/log");
    }
}
