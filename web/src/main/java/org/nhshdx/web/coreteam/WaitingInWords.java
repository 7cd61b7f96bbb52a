package org.nhshdx.web.coreteam;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.concern.ConcernKind;
import org.nhshdx.tenant.coreteam.Waiting;
import org.nhshdx.web.words.Concerns;

/**
 * Something that waits for the core team, as its queue shows it.
 *
 * @param late whether the day by which an answer was promised is past
 * @param escalatedAt when the whole core team was told of it
 * @param own whether the reader is in that chapter or has stepped aside, so that somebody else decides
 */
public record WaitingInWords(
        String title, String about, String href, Optional<LocalDate> answerBy, boolean late, Optional<Instant> escalatedAt,
        Optional<String> who, boolean own) {

    static WaitingInWords of(Waiting one, LocalDate today) {
        return new WaitingInWords(title(one), about(one), one.desk(), one.answerBy(), one.isLate(today), one.escalatedAt(), one.who(), one.isOwn());
    }

    private static String title(Waiting one) {
        return switch (one.kind()) {
            case APPLICATION -> Chapter.named(one.place()) + " asks to become a chapter";
            case APPEAL -> Chapter.named(one.place()) + " appeals";
            case JUDGEMENT -> Chapter.named(one.place()) + " asks for a judgement";
            case WAIVER -> Chapter.named(one.place()) + (one.wantsSecond() ? ": a waiver wants a second person" : " asks for a waiver");
            case ASSET_REQUEST -> Chapter.named(one.place()) + " asks to use brand assets";
            case CONCERN -> "Somebody reported a concern";
            case FREEZE -> "A page of " + Chapter.named(one.place()) + " is about to be frozen";
            case CHANGE -> Chapter.named(one.place()) + " has changed an announced day";
            case SPONSOR -> "A sponsor to hear of: " + one.about();
            case ADOPTION -> "Version " + one.about() + " of the charter wants a second person";
        };
    }

    private static String about(Waiting one) {
        String event = one.event().map(address -> one.eventTitle().map(", of their day “%s”"::formatted).orElse(", of a day without a name"))
                .orElse("");
        return switch (one.kind()) {
            case APPLICATION, APPEAL -> application(one);
            case JUDGEMENT, WAIVER, FREEZE -> one.about().replace('-', ' ') + event;
            case ASSET_REQUEST -> "The " + one.about() + event.replace(", of their day", ", for their day");
            case CHANGE -> one.eventTitle().map("“%s”. "::formatted).orElse("") + "The public isn’t told before it is decided: "
                    + (one.about().isEmpty() ? "sponsors cleared" : one.about().replace('-', ' '));
            case SPONSOR -> "A chapter names it, and nobody has decided whether it may be thanked";
            case ADOPTION -> "To be adopted before the day it should be in force";
            case CONCERN -> ConcernKind.coded(one.about()).map(Concerns::inWords).orElse(one.about())
                    + (one.who().isPresent() ? "" : ". Nobody has taken it yet");
        };
    }

    private static String application(Waiting one) {
        return one.who().isPresent() ? "In review" : "Nobody has taken it yet";
    }
}
