package org.nhshdx.tenant.artwork;

import java.awt.geom.Path2D;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhshdx.core.digest.Sha256;
import org.nhshdx.tenant.artwork.Block.Frame;
import org.nhshdx.tenant.artwork.Block.Lean;
import org.nhshdx.tenant.artwork.Commission.Day;

/** What stands for a page where its link is shared: for anybody to see, so it carries no licence and is no asset. */
public record LinkPicture(Commission what, News news) {

    /** What whoever meant to come must hear before all else. */
    public enum News {
        NONE(""),
        NEW_DATE("New date"),
        NEW_TIMES("New times"),
        NEW_VENUE("New place"),
        CALLED_OFF("Called off");

        private final String words;

        News(String words) {
            this.words = words;
        }
    }

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    /** Grows when the same facts are drawn differently, so that no copy of the older drawing is taken for it. */
    private static final int EDITION = 1;

    private static final int CODE_LETTERS = 12;
    /** A place in letters of which we can draw none. */
    private static final String SOMEWHERE = "near you";

    private static final double NEWS_AT = 404;

    /** Of this place and day; letters that can't be drawn, such as emoji, are left out. */
    public static LinkPicture of(String place, Day day, News news) {
        String shown = drawable(place).isEmpty() ? SOMEWHERE : drawable(place);
        Day drawable = new Day(
                drawable(day.title().replace(place, shown)), day.dates().map(LinkPicture::drawable), day.first(), day.times(),
                day.venue().map(LinkPicture::drawable).filter(some -> !some.isEmpty()), day.signUp(), day.page());
        return new LinkPicture(Commission.preview(shown, Optional.of(drawable)), news);
    }

    private static String drawable(String text) {
        return Typeface.LOUD.drawable(text);
    }

    /** Differs whenever the picture does. */
    public String code() {
        return Sha256.hex((EDITION + toString()).getBytes(StandardCharsets.UTF_8)).substring(0, CODE_LETTERS);
    }

    /** All that it shows, for whoever can't see it. */
    public String words() {
        Telling telling = new Telling(what);
        String title = "NHSHDx " + what.place() + ": " + telling.headline();
        return Stream.of(news.words, title, telling.date(), telling.timeAndVenue(), isOff() ? "" : "Free")
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(". ", "", "."));
    }

    public byte[] png() {
        return PngFile.of(drawing(), WIDTH, words(), Optional.empty());
    }

    Drawing drawing() {
        Sheet card = SocialCard.withoutSmallPrint(what, Tone.LIGHT);
        double right = SocialCard.WIDTH - SocialCard.LEFT - SocialCard.LEAF;
        if (isOff() && what.day().flatMap(Day::first).isPresent()) {
            card.draw(across(right, 64), Colour.ORANGE, 16);
        }
        if (news != News.NONE) {
            pill(card, news.words, right, NEWS_AT, SocialCard.LEAF, Colour.ORANGE);
        }
        if (isOff()) {
            return SocialCard.smallPrint(card, SocialCard.LEFT).done();
        }
        pill(card, "Free", SocialCard.LEFT, SocialCard.FOOT + 28, 170, Colour.LIME);
        return SocialCard.smallPrint(card, SocialCard.LEFT + 210).done();
    }

    private boolean isOff() {
        return news == News.CALLED_OFF;
    }

    private static Path2D across(double x, double y) {
        Path2D line = new Path2D.Double();
        line.moveTo(x + 20, y + SocialCard.LEAF * Ornament.LEAF - 20);
        line.lineTo(x + SocialCard.LEAF - 20, y + 20);
        return line;
    }

    private static void pill(Sheet card, String words, double x, double y, double wide, Colour colour) {
        double high = 72;
        Block block = Block.fit(Typeface.LOUD, words, new Frame(wide - 64, 36, 48, 1));
        card.box(x, y, wide, high, high / 2, colour)
                .letters(block, x + wide / 2, y + (high - block.height()) / 2, Lean.MIDDLE, Colour.INK);
    }
}
