package org.nhshdx.tenant.application;

import java.util.Arrays;
import java.util.List;
import org.nhshdx.core.chapter.Section;
import org.nhshdx.core.chapter.SectionKind;

/** What a new chapter's page says until its organisers put it in their own words. */
final class StarterSections {

    private StarterSections() {}

    static List<Section> forPlace(String place) {
        return Arrays.stream(SectionKind.values()).map(kind -> new Section(kind, text(kind).replace("{place}", place))).toList();
    }

    private static String text(SectionKind kind) {
        return switch (kind) {
            case ABOUT -> ABOUT;
            case DAY -> DAY;
            case ACCESS -> ACCESS;
            case FOOD -> FOOD;
            case CONDUCT -> CONDUCT;
            case PHOTOGRAPHS -> PHOTOGRAPHS;
        };
    }

    private static final String ABOUT = """
            We bring people in and around {place} together who would not meet otherwise: nurses and developers, patients and \
            designers, carers and analysts. For one day we share what gets in the way of good care, and make something that helps.

            You need no special skill, job or employer to come. We are volunteers, and the day is free.""";

    private static final String DAY = """
            We begin with coffee. Anybody who has a problem or an idea tells it in a minute or two, and teams form around the \
            ones that people want to work on. There is time to make something, whether that is software, a drawing, a game or \
            a better letter. At the end every team shows what it found out, finished or not.

            Bring what you like to work with. Don't bring data about patients: nothing we do needs it.""";

    private static final String ACCESS = """
            We only meet where a wheelchair or scooter user can get in, reach every room we use and a toilet, and present at \
            the front.

            Tell us what would make the day work for you: a quiet room, a sign language interpreter, larger print, a space for \
            feeding, a lift home. We will do what we can and tell you plainly what we can't.""";

    private static final String FOOD = """
            Lunch is on us, and so are drinks all day. It is proper food with something for everybody. When you sign up we ask \
            what you eat and what you can't, and the kitchen knows before you come.""";

    private static final String CONDUCT = """
            Everybody is here to help somebody, so we treat each other with respect. Our code of conduct holds for organisers, \
            sponsors and guests alike, and you agree to it when you sign up.

            If something isn't right, turn to one of the two people named on the day's own page. They will listen, \
            and they will act.""";

    private static final String PHOTOGRAPHS = """
            We take some photographs, so that others can see what such a day is like. You decide whether you are in them. Take \
            a “no photographs” lanyard at the door or tell us at any time, and we leave you out or take a picture down.""";
}
