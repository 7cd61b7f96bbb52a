package org.nhshdx.tenant.artwork;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters that artwork is written in, as outlines with their real measures; no font has to be installed anywhere.
 *
 * <p>Text is {@link #cleaned} before it is measured or drawn.
 */
final class Typeface {

    /** For names. */
    static final Typeface LOUD = new Typeface("Nunito-ExtraBold");

    /** For everything that is read. */
    static final Typeface PLAIN = new Typeface("Nunito-SemiBold");

    private static final int LAST_LETTER = 0x2200;

    private final Map<Integer, Glyph> glyphs = new HashMap<>();
    private final Kerning kerning;
    private final double unitsPerEm;

    private Typeface(String name) {
        try (InputStream file = Typeface.class.getResourceAsStream("/artwork/" + name + ".ttf");
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            this.unitsPerEm = font.getUnitsPerEm();
            this.kerning = new Kerning(font.getTableMap().containsKey("GPOS") ? font.getTableBytes(font.getTableMap().get("GPOS")) : new byte[0]);
            CmapLookup letters = font.getUnicodeCmapLookup();
            for (int letter = ' '; letter < LAST_LETTER; letter++) {
                int number = letters.getGlyphId(letter);
                if (number > 0) {
                    glyphs.put(letter, Glyph.of(font, number));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The typeface " + name + " can't be read.", unreadable);
        }
    }

    /** Words as they are set: letters with their accents in one, a real apostrophe, single spaces. A no-break space glues. */
    static String cleaned(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]", "")
                .replace('\'', '’')
                .replaceAll("[\\s\\u202f]+", " ")
                .strip();
    }

    /** The first letter of the text that can't be drawn; empty when all can. */
    Optional<String> lacks(String text) {
        return cleaned(text).codePoints().filter(letter -> !glyphs.containsKey(letter)).mapToObj(Character::toString).findFirst();
    }

    /** The text without the letters that can't be drawn, such as emoji; for what nobody can be asked to write differently. */
    String drawable(String text) {
        String drawn = cleaned(text).codePoints().filter(glyphs::containsKey).mapToObj(Character::toString).collect(Collectors.joining());
        return cleaned(drawn);
    }

    /** One line, its baseline at nought. */
    Lettering line(String text, double size) {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double width = 0;
        for (Lettering.Letter letter : letters(text, size)) {
            outline.append(letter.outline().getPathIterator(AffineTransform.getTranslateInstance(letter.x(), 0)), false);
            width = letter.x() + letter.advance();
        }
        return new Lettering(outline, width);
    }

    /** How wide a line of size 1 is, without drawing it. */
    double width(String text) {
        double width = 0;
        Glyph before = null;
        for (int letter : text.codePoints().toArray()) {
            Glyph glyph = glyph(letter);
            width += glyph.advance() + (before == null ? 0 : kerning.between(before.number(), glyph.number()));
            before = glyph;
        }
        return width / unitsPerEm;
    }

    /** Each letter of a line with the place where it stands. */
    List<Lettering.Letter> letters(String text, double size) {
        double scale = size / unitsPerEm;
        List<Lettering.Letter> letters = new ArrayList<>();
        double x = 0;
        Glyph before = null;
        for (int letter : text.codePoints().toArray()) {
            Glyph glyph = glyph(letter);
            x += before == null ? 0 : scale * kerning.between(before.number(), glyph.number());
            letters.add(new Lettering.Letter(glyph.at(scale), x, scale * glyph.advance()));
            x += scale * glyph.advance();
            before = glyph;
        }
        return letters;
    }

    private Glyph glyph(int letter) {
        return Optional.ofNullable(glyphs.get(letter)).orElseThrow(() ->
                new IllegalArgumentException("There is no letter “" + Character.toString(letter) + "” in our typeface."));
    }

    private record Glyph(int number, Path2D outline, double advance) {

        static Glyph of(TrueTypeFont font, int number) throws IOException {
            GlyphData drawn = font.getGlyph().getGlyph(number);
            return new Glyph(number, drawn == null ? new Path2D.Double() : drawn.getPath(), font.getAdvanceWidth(number));
        }

        /** Letters are drawn upwards in a font and downwards here. */
        Path2D at(double scale) {
            return new Path2D.Double(outline, AffineTransform.getScaleInstance(scale, -scale));
        }
    }
}
