package org.nhshdx.tenant.artwork;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** A right or wrong way to use an asset, with a small picture of it. The place in the pictures doesn't exist. */
public enum Example {
    NAME_IN_FULL("name-in-full", "NHSHDx, the place, and the theme after a colon.", sheet -> ExampleScenes.words(sheet, "NHSHDx Anywhere: getting home")),
    ROOM_AROUND_IT("room-around-it", "As much room around it as the heart is wide.", ExampleScenes::roomAroundIt),
    RIGHT_TONE("right-tone", "The light one on light grounds, the dark one on dark.", ExampleScenes::bothTones),
    BANNER_WHOLE("banner-whole", "The whole of it, with the small print.", sheet -> ExampleScenes.piece(sheet, "banner-light")),
    STICKER_GIVEN("sticker-given", "Whole and round, given away.", sheet -> ExampleScenes.piece(sheet, "sticker")),
    POSTER_WHOLE("poster-whole", "As it is, to the last line.", sheet -> ExampleScenes.piece(sheet, "poster")),
    CARD_WHOLE("card-whole", "As it is.", sheet -> ExampleScenes.piece(sheet, "social-card-light")),
    BADGE_BY_HAND("badge-by-hand", "Each writes their own.", ExampleScenes::badge),

    NAME_WITH_SPONSOR("name-with-sponsor", "No sponsor in the name, and no NHS body before it.", sheet -> ExampleScenes.words(sheet, "Acme NHSHDx Anywhere")),
    STRETCHED("stretched", "Never stretched, squeezed or tilted.", ExampleScenes::stretched),
    SPONSOR_BESIDE_IT("sponsor-beside-it", "Nobody else’s logo in its room. Sponsors are thanked elsewhere.", ExampleScenes::sponsorBesideIt),
    BUSY_GROUND("busy-ground", "Not on patterns or photographs.", ExampleScenes::busyGround),
    CUT_OFF("cut-off", "The licence code is never cut off or covered.", ExampleScenes::cutOff),
    RECOLOURED("recoloured", "No colours but its own.", ExampleScenes::recoloured),
    STICKER_ON_A_UNIFORM("sticker-on-a-uniform", "Not on uniforms or medical devices: nobody may take the wearer for the NHS.", ExampleScenes::onAUniform),
    LOGO_ON_POSTER("logo-on-poster", "Nothing is added to it, a sponsor’s logo least of all.", ExampleScenes::logoOnPoster),
    BADGE_AS_A_PASS("badge-as-a-pass", "It opens no door: it is no identity pass.", ExampleScenes::pass);

    static final double WIDTH = 320;
    static final double HEIGHT = 180;

    private final String code;
    private final String words;
    private final Consumer<Sheet> scene;

    Example(String code, String words, Consumer<Sheet> scene) {
        this.code = code;
        this.words = words;
        this.scene = scene;
    }

    /** The example at this part of an address; empty when there is none. */
    public static Optional<Example> coded(String code) {
        return Arrays.stream(values()).filter(example -> example.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    /** What is right or wrong about it. */
    public String words() {
        return words;
    }

    /** The picture, as SVG. */
    public byte[] svg() {
        return SvgFile.of(drawing(), words, Optional.empty());
    }

    Drawing drawing() {
        Sheet sheet = new Sheet(WIDTH, HEIGHT).ground(Colour.PAPER);
        scene.accept(sheet);
        Watermark.example(sheet, WIDTH, HEIGHT);
        return sheet.done();
    }
}
