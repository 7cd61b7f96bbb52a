package org.nhshdx.tenant.picture.darkroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhshdx.core.picture.Cut;
import org.nhshdx.core.picture.Keep;
import org.nhshdx.core.picture.Shape;
import org.nhshdx.tenant.problem.Refused;

class DarkroomTest {

    private final Darkroom darkroom = new Darkroom();

    @Test
    void aPhotographOfFortyMegapixelsIsMadeInThreeWidths() {
        Developed developed = develop(Camera.jpeg(7728, 5152), Cut.NONE);
        assertThat(developed.prints()).extracting(Print::width).containsExactly(480, 960, 1600);
        assertThat(developed.prints()).extracting(Print::height).containsExactly(320, 640, 1067);
        assertThat(developed.prints()).allSatisfy(print -> assertThat(print.mediaType()).isEqualTo("image/webp"));
    }

    @Test
    void nothingBecomesLargerThanItWas() {
        assertThat(develop(Camera.png(800, 600), Cut.NONE).prints()).extracting(Print::width).containsExactly(480, 800);
        assertThat(develop(Camera.png(400, 600), Cut.NONE).prints()).extracting(Print::width).containsExactly(400);
    }

    @Test
    void whereItWasTakenIsGone() {
        byte[] photograph = Camera.withExif(Camera.jpeg(900, 600), 1);
        assertThat(latin(photograph)).contains("Exif", Camera.HOME, "N\0\0\0");
        Developed developed = develop(photograph, Cut.NONE);
        assertThat(latin(developed.source())).doesNotContain("Exif", Camera.HOME);
        assertThat(developed.prints()).allSatisfy(print -> assertThat(latin(print.bytes())).doesNotContain("EXIF", "Exif", "XMP", Camera.HOME));
    }

    @ParameterizedTest
    @CsvSource({
        "1, top, left", "2, top, right", "3, bottom, right", "4, bottom, left",
        "5, left, top", "6, right, top", "7, right, bottom", "8, left, bottom"
    })
    void isTurnedUprightAsTheCameraWasHeld(int orientation, String white, String red) throws IOException {
        Print print = last(develop(Camera.withExif(Camera.jpeg(900, 600), orientation), Cut.NONE));
        assertThat(print.width()).isEqualTo(orientation > 4 ? 600 : 900);
        assertThat(side(seen(print), "w")).isEqualTo(white);
        assertThat(side(seen(print), "r")).isEqualTo(red);
    }

    @Test
    void isCutIntoItsShapeKeepingThatPart() throws IOException {
        byte[] wide = Camera.jpeg(1800, 600);
        Print left = last(develop(wide, new Cut(Shape.SQUARE, Keep.LEFT)));
        assertThat(left.width()).isEqualTo(left.height()).isEqualTo(600);
        assertThat(near(seen(left), 0.9, 0.6)).isEqualTo("r");
        assertThat(near(seen(last(develop(wide, new Cut(Shape.SQUARE, Keep.RIGHT)))), 0.1, 0.6)).isEqualTo("b");
        assertThat(near(seen(last(develop(Camera.jpeg(600, 1800), new Cut(Shape.WIDE, Keep.TOP)))), 0.5, 0.5)).isEqualTo("w");
        assertThat(near(seen(last(develop(Camera.jpeg(600, 1800), new Cut(Shape.WIDE, Keep.BOTTOM)))), 0.2, 0.5)).isEqualTo("r");
    }

    @Test
    void canBeCutAgainLater() {
        byte[] source = develop(Camera.jpeg(1200, 900), Cut.NONE).source();
        assertThat(darkroom.cutAgain(source, new Cut(Shape.SQUARE, Keep.CENTRE))).extracting(Print::height).containsExactly(480, 900);
    }

    @Test
    void aFileThatUnfoldsEnormouslyIsNotOpened() {
        byte[] enormous = Camera.pngBomb(60_000, 60_000);
        assertThat(enormous).hasSizeLessThan(600_000);
        refused(enormous, "unfolds to an enormous picture");
        refused(Camera.pngBomb(7_000, 7_000), "unfolds to an enormous picture");
    }

    @Test
    void whatUnfoldsBesideThePixelsIsLeftBehind() {
        byte[] text = Camera.deflated(300_000_000);
        byte[] profile = concat("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1), text);
        assertThat(Negative.of(Camera.withChunk(Camera.png(640, 480), "zTXt", profile)).bytes()).hasSizeLessThan(20_000);
        assertThat(develop(Camera.withChunk(Camera.png(640, 480), "iCCP", profile), Cut.NONE).prints()).isNotEmpty();
    }

    @Test
    void moreMegapixelsThanAreReadAreRefusedWithTheirNumber() throws IOException {
        byte[] jpeg = Camera.jpeg(640, 480);
        refused(saying(jpeg, 12_000, 16_000), "192 million pixels; we read up to 64 million");
    }

    @Test
    void whatIsCutShortIsRefused() {
        for (byte[] whole : List.of(Camera.jpeg(640, 480), Camera.png(640, 480), Camera.gif(1), webp(640, 480))) {
            refused(Arrays.copyOf(whole, whole.length * 2 / 3), "cut short");
        }
    }

    @Test
    void whatMovesIsRefused() {
        assertThat(develop(Camera.gif(1), Cut.NONE).prints()).isNotEmpty();
        refused(Camera.gif(3), "This picture moves");
        refused(Camera.withChunk(Camera.png(640, 480), "acTL", new byte[8]), "This picture moves");
        byte[] moving = "RIFF\26\0\0\0WEBPVP8X\n\0\0\0\2\0\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        refused(moving, "This picture moves");
    }

    @Test
    void aWebpIsReadAndMustBeInsideAsLargeAsItSaysOutside() {
        byte[] webp = webp(640, 480);
        assertThat(develop(webp, Cut.NONE).prints()).extracting(Print::width).containsExactly(480, 640);
        byte[] head = "RIFF\0\0\0\0WEBPVP8X\n\0\0\0\0\0\0\0\7\0\0\7\0\0".getBytes(StandardCharsets.ISO_8859_1);
        byte[] lying = concat(head, Arrays.copyOfRange(webp, 12, webp.length));
        ByteBuffer.wrap(lying).order(ByteOrder.LITTLE_ENDIAN).putInt(4, lying.length - 8);
        refused(lying, "unfolds to an enormous picture");
    }

    @Test
    void inksBecomeLight() throws IOException {
        byte[] cmyk = Camera.cmyk(640, 480);
        Color colour = new Color(seen(last(develop(cmyk, Cut.NONE))).getRGB(100, 100));
        assertThat(List.of(colour.getRed() > 240, colour.getGreen() > 110, colour.getGreen() < 150, colour.getBlue() < 20)).containsOnly(true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "MZ\u0090\u0000this program|That is a program",
        "\u007fELF\u0002\u0001|That is a program",
        "<svg xmlns='http://www.w3.org/2000/svg'/>|Export it as a PNG",
        "<?xml version='1.0'?><svg/>|Export it as a PNG",
        "~~~~ftypheic~~|Most Compatible",
        "~~~~ftypmif1~~|Most Compatible",
        "~~~~ftypavif~~|AVIF",
        "~~~~ftypisom~~|That is a film",
        "%PDF-1.7|That is a PDF",
        "Dear organisers|That isn’t a picture we can read"
    })
    void whatIsNoPictureIsToldByItsContent(String begins, String sentence) {
        refused(begins.replace('~', '\0').getBytes(StandardCharsets.ISO_8859_1), sentence);
    }

    @Test
    void nothingIsRefusedAsNothing() {
        refused(new byte[0], "That file is empty");
    }

    @Test
    void aSmallAndANarrowPictureAreRefused() {
        refused(Camera.png(200, 200), "too small: 200 pixels wide");
        refused(Camera.png(4000, 500), "a narrow strip");
    }

    @Test
    void everyByteMayBeWrong() {
        Random random = new Random(7);
        for (byte[] whole : List.of(Camera.withExif(Camera.jpeg(400, 400), 6), Camera.png(400, 400), Camera.gif(1), webp(400, 400))) {
            for (int i = 0; i < 60; i++) {
                byte[] hurt = whole.clone();
                hurt[random.nextInt(hurt.length)] = (byte) random.nextInt();
                try {
                    develop(hurt, Cut.NONE);
                } catch (Refused told) {
                    assertThat(told.advice().get(0).field()).isEqualTo("picture");
                }
            }
        }
    }

    private Developed develop(byte[] sent, Cut cut) {
        return darkroom.develop(() -> sent, cut);
    }

    private void refused(byte[] sent, String sentence) {
        assertThatThrownBy(() -> develop(sent, Cut.NONE)).isInstanceOf(Refused.class).hasMessageContaining(sentence);
    }

    private static Print last(Developed developed) {
        return developed.prints().get(developed.prints().size() - 1);
    }

    private static byte[] webp(int width, int height) {
        return WriterOfPrints.WEBP.print(Exposure.drawn(Camera.scene(width, height), new AffineTransform(), width, height)).bytes();
    }

    /** The same file, saying that it is that large. */
    private static byte[] saying(byte[] jpeg, int width, int height) {
        byte[] lying = jpeg.clone();
        for (int i = 0; i < lying.length; i++) {
            if (lying[i] == (byte) 0xff && lying[i + 1] == (byte) 0xc0) {
                ByteBuffer.wrap(lying).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
                return concat(Arrays.copyOf(lying, lying.length - 2), new byte[2_000_000], new byte[] {(byte) 0xff, (byte) 0xd9});
            }
        }
        throw new AssertionError("No frame.");
    }

    private static byte[] concat(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static BufferedImage seen(Print print) throws IOException {
        ImageReader reader = new WebPImageReaderSpi().createReaderInstance();
        reader.setInput(new ByteArrayImageInputStream(print.bytes()));
        return reader.read(0);
    }

    /** The side along which everything has this colour. */
    private static String side(BufferedImage picture, String colour) {
        Map<String, double[]> sides = Map.of(
                "top", new double[] {0.3, 0.05, 0.7, 0.05}, "bottom", new double[] {0.3, 0.95, 0.7, 0.95},
                "left", new double[] {0.05, 0.3, 0.05, 0.7}, "right", new double[] {0.95, 0.3, 0.95, 0.7});
        return sides.entrySet().stream()
                .filter(one -> (near(picture, one.getValue()[0], one.getValue()[1]) + near(picture, one.getValue()[2], one.getValue()[3]))
                        .equals(colour + colour))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("none");
    }

    /** r, b or w by the colour there; a dot where two meet. */
    private static String near(BufferedImage picture, double across, double down) {
        Color there = new Color(picture.getRGB((int) (picture.getWidth() * across), (int) (picture.getHeight() * down)));
        if (there.getRed() > 200 && there.getGreen() > 200 && there.getBlue() > 200) {
            return "w";
        }
        return there.getRed() > 180 && there.getBlue() < 90 ? "r" : there.getBlue() > 180 && there.getRed() < 90 ? "b" : ".";
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
