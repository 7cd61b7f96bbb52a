package org.nhshdx.tenant.artwork;

import static org.nhshdx.tenant.artwork.Example.HEIGHT;
import static org.nhshdx.tenant.artwork.Example.WIDTH;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.nhshdx.tenant.artwork.Block.Frame;
import org.nhshdx.tenant.artwork.Block.Lean;

/** The small pictures of right and wrong use. */
final class ExampleScenes {

    private static final String PLACE = "Anywhere";
    private static final double READABLE = 6;

    private ExampleScenes() {}

    static void words(Sheet sheet, String words) {
        Block block = Block.fit(Typeface.LOUD, words, new Frame(WIDTH - 60, 110, 40, 2));
        sheet.letters(block, WIDTH / 2, (HEIGHT - block.height()) / 2, Lean.MIDDLE, Colour.INK);
    }

    static void roomAroundIt(Sheet sheet) {
        double room = 34;
        Drawing lockUp = lockUp(Colour.TURQUOISE, Colour.INK);
        double x = (WIDTH - lockUp.width()) / 2;
        double y = (HEIGHT - lockUp.height()) / 2;
        sheet.box(x - room, y - room, lockUp.width() + 2 * room, lockUp.height() + 2 * room, 6, Colour.MIST)
                .box(x, y, lockUp.width(), lockUp.height(), 0, Colour.PAPER)
                .place(lockUp, x, y, 1);
    }

    static void bothTones(Sheet sheet) {
        Drawing light = lockUp(Colour.TURQUOISE, Colour.INK);
        sheet.box(0, HEIGHT / 2, WIDTH, HEIGHT / 2, 0, Colour.DEEP)
                .place(light, (WIDTH - light.width()) / 2, (HEIGHT / 2 - light.height()) / 2, 1)
                .place(lockUp(Colour.TURQUOISE, Colour.PAPER), (WIDTH - light.width()) / 2, HEIGHT / 2 + (HEIGHT / 2 - light.height()) / 2, 1);
    }

    /** A piece as it is, without a licence since there is no such place. */
    static void piece(Sheet sheet, String code) {
        Drawing drawing = AssetKind.piece(code).orElseThrow().template().draw(anywhere());
        double scale = Math.min((WIDTH - 40) / drawing.width(), (HEIGHT - 24) / drawing.height());
        double x = (WIDTH - drawing.width() * scale) / 2;
        double y = (HEIGHT - drawing.height() * scale) / 2;
        sheet.box(0, 0, WIDTH, HEIGHT, 0, Colour.MIST);
        drawing.parts().stream().map(part -> part.placed(x, y, scale)).forEach(part -> asSeenFromAfar(sheet, part));
    }

    /** Letters too small to read are lines from afar, and a picture of lines is sent much sooner. */
    private static void asSeenFromAfar(Sheet sheet, Part part) {
        Rectangle2D box = part.reach();
        if (part.isLettering() && box.getHeight() < READABLE) {
            sheet.ink(box, new Ink(part.ink().colour(), 0, 0.5));
        } else {
            sheet.ink(part.outline(), part.ink());
        }
    }

    static void badge(Sheet sheet) {
        Block name = Block.fit(Typeface.PLAIN, "Marigold", new Frame(160, 26, 26, 1));
        sheet.box(0, 0, WIDTH, HEIGHT, 0, Colour.MIST).box(25, 9, 270, 162, 0, Colour.PAPER).place(NameBadges.badge(anywhere()), 25, 9, 3)
                .letters(name, 42, 76, Lean.START, Colour.SEA);
    }

    static void stretched(Sheet sheet) {
        AffineTransform wider = new AffineTransform(1.75, 0, 0, 0.8, 12, 66);
        lockUp(Colour.TURQUOISE, Colour.INK).parts().forEach(part -> sheet.ink(new Path2D.Double(part.outline(), wider), part.ink()));
    }

    static void sponsorBesideIt(Sheet sheet) {
        Drawing lockUp = lockUp(Colour.TURQUOISE, Colour.INK);
        sheet.place(lockUp, 18, (HEIGHT - lockUp.height()) / 2, 1).box(36 + lockUp.width(), 62, 270 - lockUp.width(), 56, 8, Colour.SLATE)
                .letters(Block.fit(Typeface.LOUD, "ACME", new Frame(230 - lockUp.width(), 26, 26, 1)), 36 + lockUp.width() + (270 - lockUp.width()) / 2, 80, Lean.MIDDLE, Colour.LIME);
    }

    static void busyGround(Sheet sheet) {
        for (double x = -HEIGHT; x < WIDTH; x += 26) {
            sheet.fill(Outline.of("M%s 0 L%s 0 L%s 180 L%s 180 Z".formatted(x, x + 13, x + 13 + HEIGHT, x + HEIGHT)), Colour.LIME)
                    .fill(Outline.of("M%s 0 L%s 0 L%s 180 L%s 180 Z".formatted(x + 13, x + 20, x + 20 + HEIGHT, x + 13 + HEIGHT)), Colour.ORANGE);
        }
        Drawing lockUp = lockUp(Colour.TURQUOISE, Colour.INK);
        sheet.place(lockUp, (WIDTH - lockUp.width()) / 2, (HEIGHT - lockUp.height()) / 2, 1);
    }

    static void cutOff(Sheet sheet) {
        Drawing lockUp = lockUp(Colour.TURQUOISE, Colour.INK);
        sheet.place(lockUp, 60, 40, 1).box(60, 126, 200, 40, 4, Colour.MIST)
                .draw(Outline.of("M44 116 L276 116"), Colour.SLATE, 2)
                .letters(Block.fit(Typeface.PLAIN, "licence code", new Frame(150, 18, 18, 1)), 160, 138, Lean.MIDDLE, Colour.SLATE);
    }

    static void recoloured(Sheet sheet) {
        Drawing lockUp = lockUp(Colour.SLATE, Colour.ORANGE);
        sheet.box(0, 0, WIDTH, HEIGHT, 0, Colour.LIME).place(lockUp, (WIDTH - lockUp.width()) / 2, (HEIGHT - lockUp.height()) / 2, 1);
    }

    static void onAUniform(Sheet sheet) {
        sheet.fill(Outline.of("M110 20 L136 10 L160 34 L184 10 L210 20 L262 58 L236 92 L218 80 L218 180 L102 180 L102 80 L84 92 L58 58 Z"), Colour.SEA);
        Drawing sticker = AssetKind.piece("sticker").orElseThrow().template().draw(anywhere());
        sheet.place(sticker, 166, 74, 44 / sticker.width());
    }

    static void logoOnPoster(Sheet sheet) {
        piece(sheet, "poster");
        sheet.box(124, 74, 72, 28, 4, Colour.SLATE)
                .letters(Block.fit(Typeface.LOUD, "ACME", new Frame(60, 15, 15, 1)), 160, 81, Lean.MIDDLE, Colour.LIME);
    }

    static void pass(Sheet sheet) {
        badge(sheet);
        sheet.box(214, 112, 76, 50, 6, Colour.SLATE).disc(252, 130, 9, Colour.MIST).box(236, 142, 32, 14, 7, Colour.MIST);
    }

    private static Drawing lockUp(Colour cog, Colour ink) {
        return Telling.lockUp(PLACE, new Frame(150, 62, 0, 1), cog, ink);
    }

    private static Commission anywhere() {
        return Commission.preview(PLACE, Optional.of(new Commission.Day(
                "NHSHDx Anywhere: getting home", Optional.of("A Saturday soon"), Optional.empty(), Optional.of("9am to 5pm"),
                Optional.of("The village hall"), "https://example.org", "https://example.org")));
    }
}
