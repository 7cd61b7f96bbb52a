package org.nhshdx.tenant.artwork;

import java.util.List;

/**
 * How a brand asset may be used.
 *
 * @param purpose what it is for
 * @param permitted what a licence for it covers
 * @param colours the pairs of colours in it, measured
 */
public record Guidance(String purpose, List<String> permitted, List<Example> right, List<Example> wrong, List<Pairing> colours) {

    /** Whose the drawings are. */
    public static final String RIGHTS = "The drawings and the name are those of NHSHDx. A chapter uses them under its licence, for as long as the licence "
            + "holds, and passes them on to nobody but its printer and those who announce its day. The licence of our software doesn’t cover them.";

    /** What all of it rests on. */
    public static final String UPSTREAM = "NHSHDx rests on NHS Hack Day, and the letters NHS on the NHS: NHS is a trade mark of the Secretary of State for "
            + "Health and Social Care. A licence of ours covers the letters only inside the name “NHSHDx” and a place. Any other use of them, and any use of "
            + "the NHS lozenge, needs written permission of the NHS itself. Our drawings contain neither the lozenge nor the NHS typeface nor any NHS logo. "
            + "If the permission above us ends, ours ends with it.";

    private static final Pairing INK_ON_TURQUOISE = new Pairing(Colour.INK, Colour.TURQUOISE, "names and headings");
    private static final Pairing PAPER_ON_SEA = new Pairing(Colour.PAPER, Colour.SEA, "names and headings on dark");
    private static final Pairing PAPER_ON_DEEP = new Pairing(Colour.PAPER, Colour.DEEP, "small print on dark");
    private static final Pairing INK_ON_PAPER = new Pairing(Colour.INK, Colour.PAPER, "names and the code");
    private static final Pairing SLATE_ON_PAPER = new Pairing(Colour.SLATE, Colour.PAPER, "small print");
    private static final Pairing INK_ON_LIME = new Pairing(Colour.INK, Colour.LIME, "the month, and all of the sticker");

    static final Guidance NAME = new Guidance(
            "Says which group it is: NHSHDx and its place. An event has the same name, and its theme after a colon.",
            List.of("on the chapter’s pages, in calendars, letters and announcements", "in the title of its events", "in what newspapers and partners write about them"),
            List.of(Example.NAME_IN_FULL), List.of(Example.NAME_WITH_SPONSOR), List.of(INK_ON_PAPER));

    static final Guidance LOCK_UP = new Guidance(
            "Signs what the chapter makes: the mark, the name and the place as one drawing. Wide for headers, stacked for covers, round for profile pictures.",
            List.of("on the chapter’s own pages, slides, letters and posts", "on signs and clothes for its day", "on a partner’s page that announces the day, linked to it"),
            List.of(Example.ROOM_AROUND_IT, Example.RIGHT_TONE),
            List.of(Example.STRETCHED, Example.SPONSOR_BESIDE_IT, Example.BUSY_GROUND, Example.CUT_OFF),
            List.of(INK_ON_PAPER, PAPER_ON_DEEP, INK_ON_TURQUOISE, new Pairing(Colour.ORANGE, Colour.PAPER, "the x"),
                    new Pairing(Colour.TURQUOISE, Colour.PAPER, "the cog"), SLATE_ON_PAPER));

    static final Guidance BANNER = new Guidance(
            "Heads a page, a newsletter or a screen in the foyer, and says what the day is about, when and where.",
            List.of("on the sign-up page and in newsletters about the day", "on screens at the venue, until the day is over"),
            List.of(Example.BANNER_WHOLE), List.of(Example.CUT_OFF), List.of(INK_ON_TURQUOISE, PAPER_ON_SEA, PAPER_ON_DEEP, INK_ON_LIME));

    static final Guidance STICKER = new Guidance(
            "Something small to take home, for laptops, mugs and notebooks. It names the place and no date, so that it stays true.",
            List.of("given away at the chapter’s days, never sold", "printed at six centimetres or larger, so that the code can be scanned"),
            List.of(Example.STICKER_GIVEN), List.of(Example.STICKER_ON_A_UNIFORM), List.of(INK_ON_LIME));

    static final Guidance POSTER = new Guidance(
            "Invites people in: what, when, where, and a code that leads to signing up. Made for A3, and it shrinks to A4.",
            List.of("on notice boards where the building’s owner agrees", "as a picture in posts and e-mails about the day", "taken down when the day is over"),
            List.of(Example.POSTER_WHOLE), List.of(Example.LOGO_ON_POSTER),
            List.of(INK_ON_TURQUOISE, INK_ON_PAPER, SLATE_ON_PAPER, new Pairing(Colour.INK, Colour.ORANGE, "“Sign up”"), INK_ON_LIME));

    static final Guidance SOCIAL_CARD = new Guidance(
            "What a link to the day looks like where people share it.",
            List.of("as the picture of posts and shared links about the day", "as the first slide of a talk about it"),
            List.of(Example.CARD_WHOLE), List.of(Example.RECOLOURED), List.of(INK_ON_TURQUOISE, PAPER_ON_SEA, PAPER_ON_DEEP, INK_ON_LIME));

    static final Guidance NAME_BADGES = new Guidance(
            "Lets people call one another by name, and lets anybody say, by a tick, that they don’t want to be photographed.",
            List.of("at the chapter’s days", "written by hand by whoever wears it", "cut along the marks, ten from a sheet of A4"),
            List.of(Example.BADGE_BY_HAND), List.of(Example.BADGE_AS_A_PASS), List.of(INK_ON_TURQUOISE, SLATE_ON_PAPER));
}
