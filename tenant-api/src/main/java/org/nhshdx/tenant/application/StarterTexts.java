package org.nhshdx.tenant.application;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhshdx.core.chapter.ApplicationAnswers;
import org.nhshdx.core.chapter.SectionKind;

/**
 * The words that each kind of section begins with. Of the application they take what was answered for everybody's eyes:
 * where, with whom and for whom; never why, or what worries the group, which only the core team is told.
 */
final class StarterTexts {

    private StarterTexts() {}

    /** Empty for what needs no words. */
    static String of(SectionKind kind, ApplicationAnswers answers) {
        return switch (kind) {
            case ABOUT -> paragraphs(ABOUT.replace("{place}", answers.place()), said("Our home is %s.", answers.hostOrganisation()), FREE);
            case DAY -> DAY;
            case ACCESS -> paragraphs(said("We plan to meet here: %s.", answers.roughVenue()), ACCESS);
            case FOOD -> FOOD;
            case FOR_WHOM -> paragraphs(FOR_WHOM, said("Above all we think of %s.", answers.forWhom()), NO_SKILL);
            case CONDUCT -> CONDUCT;
            case PHOTOGRAPHS -> PHOTOGRAPHS;
            case QUESTIONS -> QUESTIONS;
            case SCHEDULE, ORGANISERS, PAST, SPONSORS, WORDS -> "";
        };
    }

    private static String said(String sentence, String answer) {
        return answer.isEmpty() ? "" : sentence.formatted(answer.replaceAll("\\s+", " ").replaceFirst("[.!?]+$", ""));
    }

    private static String paragraphs(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private static final String ABOUT = """
            We are people in and around {place} who want health and care to work better. We bring together people who don't \
            often meet: nurses and developers, patients and designers, carers and people who work with numbers. For one day we \
            share what gets in the way of good care, and we make something that helps.""";

    private static final String FREE = "We do this in our free time. Nobody is paid, and the day costs you nothing.";

    private static final String DAY = """
            We start with coffee. Then anybody with a problem or an idea tells it to the room in a minute or two. You pick the \
            one you like best, and a team forms around it.

            Teams have the rest of the day to make something. It can be an app, but a drawing, a game or a better letter is just \
            as good. At the end each team shows what it found out, finished or not.

            Bring what you like to work with. Leave patients' data at work: nothing we do needs it.""";

    private static final String ACCESS = """
            We only meet in places that work for wheelchairs and scooters. That means the way in, each room we use, a toilet \
            and the front of the room.

            Tell us what would make the day good for you. It may be a quiet room, a sign language interpreter, large print, a \
            place to feed a baby or help to get home. We will do what we can, and tell you plainly what we can't.""";

    private static final String FOOD = """
            Lunch is on us, and so are drinks all day. It is proper food, with something for everybody. When you sign up we ask \
            what you eat and what you can't. The kitchen knows before you come.""";

    private static final String FOR_WHOM =
            "For everybody who has an idea how health or care could be better, and for everybody who likes to help.";

    private static final String NO_SKILL = """
            You don't need to code. You don't need to work for the NHS. If you have waited in a clinic, cared for somebody or \
            filled in the same form twice, you know something that the rest of us don't.""";

    private static final String CONDUCT = """
            Everybody is here to help somebody, so we are kind to each other. The same code of conduct holds for organisers, \
            sponsors and guests. You agree to it when you sign up.

            If something isn't right, turn to one of the two people named on the day's own page. They will listen, and they \
            will act.""";

    private static final String PHOTOGRAPHS = """
            We take some photographs, to show others what such a day is like. You decide whether you are in them. Take a “no \
            photographs” lanyard at the door, or tell us at any time. We leave you out, or take a picture down.""";

    private static final String QUESTIONS = """
            ### Do I need to bring an idea?

            No. Most people come without one and join a team that needs them.

            ### Can I come on my own?

            Yes. Lots of people do. We help you find a team, and you can change teams at any time.

            ### What does it cost?

            Nothing. Coming is free, and so is lunch.

            ### What happens to what we make?

            It is yours. Most teams share it so that others can use it too.

            ### Can I come for half a day?

            Yes. Tell us when you sign up, so that there is enough lunch.""";
}
