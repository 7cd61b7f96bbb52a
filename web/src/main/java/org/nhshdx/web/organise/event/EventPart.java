package org.nhshdx.web.organise.event;

import static org.nhshdx.web.organise.event.Question.whole;
import static org.nhshdx.web.organise.event.Question.text;
import static org.nhshdx.web.organise.event.Question.time;
import static org.nhshdx.web.organise.event.Question.yesNo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The parts in which an event's form is filled in, each a page of its own. */
public enum EventPart {
    NAME("name", "What it is", List.of(text("title"), text("theme")), List.of(), Set.of("named-for-its-place")),
    WHEN("when", "When it is",
            List.of(text("nation")),
            List.of(new Rows("days", 1, false, List.of(
                    new Question("date", AnswerKind.DATE), time("starts"), time("ends"), yesNo("lunch")))),
            Set.of("weekend", "no-bank-holiday", "no-clash", "not-overnight", "dated-and-placed")),
    WHERE("where", "Where it is, and who can get in",
            List.of(text("venue.name"), text("venue.address"), text("venue.town"), text("venue.postcode"),
                    yesNo("venue.stepFree.entrance"), yesNo("venue.stepFree.hacking"), yesNo("venue.stepFree.toilet"),
                    yesNo("venue.stepFree.presenting"), whole("capacity"), whole("wifiDevices"), whole("sockets")),
            List.of(), Set.of("step-free", "connected", "dated-and-placed", "no-clash")),
    SIGN_UP("sign-up", "Who it is for, and how they sign up",
            List.of(text("audience"), text("signUpUrl"), new Question("ticketPrice", AnswerKind.MONEY), yesNo("asksBackground"),
                    yesNo("asksDiet"), yesNo("photoOptOut")),
            List.of(),
            Set.of("free-to-attend", "everyone-welcome", "asks-background", "photos-optional", "dated-and-placed",
                    "lunch-for-everyone")),
    CARE("care", "Food and conduct",
            List.of(text("attestations.lunch-for-everyone"), yesNo("conduct.inForce")),
            List.of(new Rows("conduct.contacts", 2, false, List.of(text("name"), text("email")))),
            Set.of("lunch-for-everyone", "conduct-in-force")),
    SCHEDULE("schedule", "What happens when",
            List.of(),
            List.of(new Rows("schedule", 3, true, List.of(
                    whole("day"), time("starts"), text("title"), text("speaker"), text("sponsor")))),
            Set.of("sponsors-off-stage")),
    SPONSORS("sponsors", "Sponsors",
            List.of(),
            List.of(new Rows("sponsors", 1, true, List.of(
                    text("name"), text("contribution"), new Question("benefits", AnswerKind.MANY)))),
            Set.of("sponsors-cleared", "sponsors-without-contacts", "sponsors-not-in-the-name", "neutral-ground")),
    JUDGES("judges", "Judges",
            List.of(),
            List.of(new Rows("judges", 3, true, List.of(text("name"), text("background")))),
            Set.of("three-to-six-judges")),
    PROMISES("promises", "What you promise",
            Stream.of("not-for-profit", "nobody-is-a-contractor", "no-patient-data", "nhs-marks-permitted", "reaching-out",
                            "childcare", "not-about-winning")
                    .map(principle -> text("attestations." + principle)).toList(),
            List.of(),
            Set.of("not-for-profit", "nobody-is-a-contractor", "no-patient-data", "nhs-marks-permitted", "reaching-out",
                    "childcare", "not-about-winning"));

    private static final Set<String> ON_THE_NAME = Set.of("sponsors-not-in-the-name", "neutral-ground");

    private final String code;
    private final String title;
    private final List<Question> questions;
    private final List<Rows> lists;
    private final Set<String> principles;

    EventPart(String code, String title, List<Question> questions, List<Rows> lists, Set<String> principles) {
        this.code = code;
        this.title = title;
        this.questions = questions;
        this.lists = lists;
        this.principles = principles;
    }

    public static Optional<EventPart> named(String code) {
        return Stream.of(values()).filter(part -> part.code.equals(code)).findFirst();
    }

    /** The part in which what this principle asks is answered; the first, where several are. */
    static Optional<EventPart> answering(String principle) {
        return Stream.of(values()).filter(part -> part.principles.contains(principle)).findFirst();
    }

    /** Whether this principle is answered here, or hangs on the name as much as on the sponsors. */
    boolean answers(String principle) {
        return principles.contains(principle) || this == NAME && ON_THE_NAME.contains(principle);
    }

    /** The part of its address. */
    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** Counted from 1. */
    public int number() {
        return ordinal() + 1;
    }

    public Optional<EventPart> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    List<Question> questions() {
        return questions;
    }

    List<Rows> lists() {
        return lists;
    }
}
