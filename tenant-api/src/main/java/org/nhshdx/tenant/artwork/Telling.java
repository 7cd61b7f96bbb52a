package org.nhshdx.tenant.artwork;

import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhshdx.tenant.artwork.Block.Frame;
import org.nhshdx.tenant.artwork.Block.Lean;
import org.nhshdx.tenant.artwork.Commission.Day;

/** The words of a day as its artwork tells them. */
final class Telling {

    static final String INDEPENDENT = "Independently organised by volunteers under the NHSHDx charter.";
    static final String TRADE_MARK = "NHS is a trade mark of the Secretary of State for Health and Social Care; this is not an NHS service.";

    private static final String WITHOUT_THEME = "A free hack day for health and care";

    private final String chapter;
    private final Day day;

    Telling(Commission what) {
        this.chapter = "NHSHDx " + what.place();
        this.day = what.day().orElseThrow(() -> new IllegalArgumentException("It tells of a day, and there is none."));
    }

    Day day() {
        return day;
    }

    /** The theme, since the lock-up says the rest of the title. */
    String headline() {
        String theme = day.title().startsWith(chapter) ? day.title().substring(chapter.length()).replaceFirst("^\\s*:\\s*", "") : day.title();
        return theme.isEmpty() ? WITHOUT_THEME : theme.substring(0, 1).toUpperCase(Locale.UK) + theme.substring(1);
    }

    /** Broken before the day of the month or not at all. */
    String date() {
        return day.dates().orElse("The date comes soon").replaceAll("(?<=\\d) (?=\\p{Lu})|(?<=\\p{Ll}) (?=\\d{4})", "\u00a0");
    }

    /** "9am to 5pm, The Quay Education Centre, Gloucester", with as much of it as is known. */
    String timeAndVenue() {
        return Stream.of(day.times(), day.venue()).flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    /** Headline, date, and time and place below one another in the middle of that room. */
    void column(Sheet sheet, Rectangle2D room, double largest, Colour ink) {
        double wide = room.getWidth();
        double gap = 0.11 * room.getHeight();
        Block date = Block.fit(Typeface.LOUD, date(), new Frame(wide, 0.14 * room.getHeight(), 0.42 * largest, 1));
        Block rest = Block.fit(Typeface.PLAIN, timeAndVenue(), new Frame(wide, 0.12 * room.getHeight(), 0.32 * largest, 1));
        double left = room.getHeight() - date.height() - rest.height() - 1.5 * gap;
        Block headline = Block.fit(Typeface.LOUD, headline(), new Frame(wide, left, largest, 4));
        double y = room.getY() + (left - headline.height()) / 2;
        sheet.letters(headline, room.getX(), y, Lean.START, ink)
                .letters(date, room.getX(), y + headline.height() + gap, Lean.START, ink)
                .letters(rest, room.getX(), y + headline.height() + date.height() + 1.5 * gap, Lean.START, ink);
    }

    /** The lock-up as it stands on a coloured ground, this high. */
    static Drawing lockUp(String place, Frame room, Colour cog, Colour ink) {
        Block name = Block.fit(Typeface.LOUD, place, new Frame(1200, 105, 84, 2));
        double word = 52;
        double top = (200 - word - 24 - name.height()) / 2;
        double width = 227 + Math.max(name.width(), word * Mark.WORD_WIDTH / Mark.WORD_HEIGHT);
        Drawing lockUp = new Sheet(width, 200)
                .place(Mark.on(cog), 0, 0, 2)
                .place(Mark.word(ink, ink), 224, top, word / Mark.WORD_HEIGHT)
                .letters(name, 226, top + word + 24, Lean.START, ink)
                .done();
        double scale = Math.min(room.width() / width, room.height() / 200);
        return new Sheet(width * scale, 200 * scale).place(lockUp, 0, 0, scale).done();
    }
}
