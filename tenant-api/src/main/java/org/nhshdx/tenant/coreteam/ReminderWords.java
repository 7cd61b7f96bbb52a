package org.nhshdx.tenant.coreteam;

import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.message.Reminder;
import org.nhshdx.tenant.charter.principle.InWords;

/** What a reminder says, to whom it may concern of the core team. */
record ReminderWords(Waiting one, Reminder.Kind kind, String base) {

    String subject() {
        return switch (kind) {
            case REVIEWER -> "%s waits for you: answer by %s".formatted(what(), promise());
            case UNTAKEN -> "Nobody has taken this yet: " + what();
            case OVERDUE -> "A promise has passed: " + what();
        };
    }

    String body() {
        return switch (kind) {
            case REVIEWER -> """
                    You have %s, and we promised an answer by %s.

                    If you can't give it in time, hand it over to somebody who can: %s"""
                    .formatted(what(), promise(), address());
            case UNTAKEN -> """
                    %s has waited for %d working days and nobody of the core team has taken it. We promised an answer by %s.

                    Whoever can, take it: %s"""
                    .formatted(what(), ReminderDue.UNTAKEN, promise(), address());
            case OVERDUE -> """
                    We promised an answer about %s by %s, and that day has passed.%s

                    Whoever can, answer it today: %s"""
                    .formatted(what(), promise(), one.who().map(" %s has it."::formatted).orElse(" Nobody has it."), address());
        };
    }

    private String what() {
        String chapter = Chapter.named(one.place());
        return switch (one.kind()) {
            case APPLICATION -> "the application of " + chapter;
            case APPEAL -> "the appeal of " + chapter;
            case JUDGEMENT -> "a judgement of %s for %s".formatted(one.about(), chapter);
            case WAIVER -> "a waiver of %s for %s".formatted(one.about(), chapter);
            case ASSET_REQUEST -> "the request of %s for the %s".formatted(chapter, one.about());
            case CONCERN -> "a concern";
            case FREEZE -> "a page of %s that is about to be frozen".formatted(chapter);
            case CHANGE -> "a change to a day of " + chapter;
            case SPONSOR -> "the sponsor " + one.about();
            case ADOPTION -> "a version of the charter";
        };
    }

    private String promise() {
        return InWords.day(one.answerBy().orElseThrow());
    }

    private String address() {
        return base + one.desk();
    }
}
