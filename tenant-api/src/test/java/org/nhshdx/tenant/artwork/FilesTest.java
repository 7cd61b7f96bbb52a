package org.nhshdx.tenant.artwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nhshdx.tenant.artwork.Format.Kind;

/** Every file that is handed out tells its licence, to a telephone's camera and to whoever looks into the file. */
class FilesTest {

    private static final Commission GLOUCESTER = Drawn.licensed("Gloucester", "getting home");
    private static final String CODE = "NHSHDX-GLO-7K4MQP";
    private static final double MILLIMETRE = 72 / 25.4;

    static Stream<Arguments> files() {
        return AssetKind.everyPiece().stream().flatMap(piece -> piece.formats().stream().map(format -> Arguments.of(piece, format)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void carriesACodeThatACameraReads(Piece piece, Format format) throws Exception {
        assertThat(codesIn(pictureOf(format.kind(), piece.file(format, GLOUCESTER)))).as(piece.file(format)).contains(Drawn.ADDRESS);
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysTheCodeInsideTheFile(Piece piece, Format format) throws Exception {
        byte[] file = piece.file(format, GLOUCESTER);
        switch (format.kind()) {
            case SVG -> assertThat(new String(file, StandardCharsets.UTF_8)).contains("<metadata>", "<dc:identifier>" + CODE, Drawn.ADDRESS);
            case PNG -> assertThat(textsIn(file)).contains("Licence=" + CODE, "Source=" + Drawn.ADDRESS);
            case PDF -> {
                try (PDDocument document = Loader.loadPDF(file)) {
                    assertThat(document.getDocumentInformation().getCustomMetadataValue("Licence")).isEqualTo(CODE);
                    assertThat(document.getDocumentInformation().getSubject()).contains("NHSHDx Gloucester", Drawn.ADDRESS);
                    assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8)).contains(CODE);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isTheSameBytesEachTime(Piece piece, Format format) {
        assertThat(piece.file(format, GLOUCESTER)).isEqualTo(piece.file(format, GLOUCESTER));
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsOutlinesAndNoText(Piece piece, Format format) throws Exception {
        byte[] file = piece.file(format, GLOUCESTER);
        if (format.kind() == Kind.SVG) {
            assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain("<text", "font", "href", "<image", "<script", "style=");
        }
        if (format.kind() == Kind.PDF) {
            try (PDDocument document = Loader.loadPDF(file)) {
                assertThat(document.getPage(0).getResources().getFontNames()).isEmpty();
                assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isNeverMadeWithoutALicence(Piece piece, Format format) {
        assertThatThrownBy(() -> piece.file(format, Drawn.preview("Gloucester", ""))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void posterStickerAndBadgesHaveTheSizeOfTheirPaper() throws Exception {
        assertThat(pages("poster")).isEqualTo(List.of("297 x 420", "303 x 426"));
        assertThat(pages("sticker")).isEqualTo(List.of("60 x 60", "66 x 66"));
        assertThat(pages("name-badges")).isEqualTo(List.of("210 x 297", "210 x 297"));
    }

    @Test
    void aStickerForScreensIsAWholeDisc() throws Exception {
        BufferedImage sticker = png("sticker", 1200);
        int most = sticker.getWidth() - 1;
        for (int[] corner : new int[][] {{0, 0}, {most, 0}, {0, most}, {most, most}}) {
            assertThat(sticker.getRGB(corner[0], corner[1]) >>> 24).as("a corner").isZero();
        }
        for (int[] rim : new int[][] {{600, 3}, {3, 600}, {most - 3, 600}, {600, most - 3}}) {
            assertThat(sticker.getRGB(rim[0], rim[1])).as("the rim").isEqualTo(Colour.LIME.paint(1).getRGB());
        }
    }

    @Test
    void aStickerSaysTheNameInItsOrder() {
        Drawing sticker = AssetKind.piece("sticker").orElseThrow().template().draw(Drawn.preview("Ely", ""));
        var rim = sticker.parts().stream().filter(Part::isLettering).findFirst().orElseThrow().outline();
        var name = Typeface.LOUD.line("NHSHDx Ely", 10).outline();
        assertThat(closed(rim)).isEqualTo(closed(name));
    }

    private static long closed(java.awt.geom.Path2D path) {
        long closed = 0;
        for (var steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
            closed += steps.currentSegment(new double[6]) == java.awt.geom.PathIterator.SEG_CLOSE ? 1 : 0;
        }
        return closed;
    }

    @Test
    void aLockUpHasClearRoomAroundIt() throws Exception {
        for (Piece piece : LockUp.pieces()) {
            BufferedImage lockUp = png(piece.code(), piece.formats().get(1).width());
            int room = lockUp.getWidth() / 25;
            for (int i = 0; i < lockUp.getWidth(); i++) {
                assertThat(lockUp.getRGB(i, room) >>> 24).as(piece.code()).isZero();
                assertThat(lockUp.getRGB(i, lockUp.getHeight() - 1 - room) >>> 24).as(piece.code()).isZero();
            }
        }
    }

    private static BufferedImage png(String code, int width) throws Exception {
        Piece piece = AssetKind.piece(code).orElseThrow();
        Format png = piece.formats().stream().filter(format -> format.width() == width).findFirst().orElseThrow();
        return ImageIO.read(new ByteArrayInputStream(piece.file(png, GLOUCESTER)));
    }

    @Test
    void aPosterAlsoCarriesTheSignUpLink() throws Exception {
        Piece poster = AssetKind.piece("poster").orElseThrow();
        assertThat(codesIn(pictureOf(Kind.PDF, poster.file(poster.formats().get(0), GLOUCESTER))))
                .containsExactlyInAnyOrder(Drawn.ADDRESS, "https://tickets.example.org/gloucester");
    }

    @Test
    void aPreviewIsSmallUnlicensedAndCoveredAllOver() throws Exception {
        for (Piece piece : AssetKind.everyPiece()) {
            BufferedImage preview = ImageIO.read(new ByteArrayInputStream(piece.preview(GLOUCESTER)));
            assertThat(preview.getWidth()).isLessThanOrEqualTo(420);
            assertThat(codesIn(preview)).as(piece.code()).doesNotContain(Drawn.ADDRESS);
            assertThat(new String(piece.preview(GLOUCESTER), StandardCharsets.ISO_8859_1)).doesNotContain(CODE);
            Drawing bare = piece.template().draw(Drawn.preview("Gloucester", "getting home"));
            BufferedImage without = PngFile.painted(bare.on(piece.tone().ground(), 0.06 * bare.width()), preview.getWidth());
            assertThat(cellsThatDiffer(preview, without)).as(piece.code()).isGreaterThan(0.9);
        }
    }

    /** The share of the picture's squares of a tenth of its width in which something is covered. */
    private static double cellsThatDiffer(BufferedImage one, BufferedImage other) {
        int side = one.getWidth() / 10;
        int cells = 0;
        int differ = 0;
        for (int top = 0; top + side <= one.getHeight(); top += side) {
            for (int left = 0; left + side <= one.getWidth(); left += side) {
                cells++;
                int[] here = one.getRGB(left, top, side, side, null, 0, side);
                differ += java.util.Arrays.equals(here, other.getRGB(left, top, side, side, null, 0, side)) ? 0 : 1;
            }
        }
        return (double) differ / cells;
    }

    private static List<String> pages(String code) throws Exception {
        Piece piece = AssetKind.piece(code).orElseThrow();
        Format pdf = piece.formats().stream().filter(format -> format.kind() == Kind.PDF).findFirst().orElseThrow();
        try (PDDocument document = Loader.loadPDF(piece.file(pdf, GLOUCESTER))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return List.of(millimetres(document.getPage(0).getTrimBox()), millimetres(document.getPage(0).getBleedBox()));
        }
    }

    private static String millimetres(PDRectangle box) {
        assertThat(box.getWidth() / MILLIMETRE).isCloseTo(Math.round(box.getWidth() / MILLIMETRE), Offset.offset(0.01));
        return Math.round(box.getWidth() / MILLIMETRE) + " x " + Math.round(box.getHeight() / MILLIMETRE);
    }

    private static BufferedImage pictureOf(Kind kind, byte[] file) throws Exception {
        return switch (kind) {
            case PNG -> ImageIO.read(new ByteArrayInputStream(file));
            case SVG -> rasterised(file);
            case PDF -> {
                try (PDDocument document = Loader.loadPDF(file)) {
                    yield new PDFRenderer(document).renderImageWithDPI(0, document.getPage(0).getMediaBox().getWidth() < 300 ? 600 : 200);
                }
            }
        };
    }

    private static BufferedImage rasterised(byte[] svg) {
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg), null, LoaderContext.createDefault());
        double scale = 1600 / document.size().width;
        BufferedImage picture = new BufferedImage(1600, (int) (document.size().height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.scale(scale, scale);
        document.render(null, pen);
        pen.dispose();
        return picture;
    }

    static List<String> codesIn(BufferedImage picture) {
        int[] points = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        for (int i = 0; i < points.length; i++) {
            points[i] = (points[i] >>> 24) < 128 ? 0xffffffff : points[i];
        }
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), points)));
        try {
            return Stream.of(new QRCodeMultiReader().decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)))
                    .map(Result::getText).distinct().toList();
        } catch (com.google.zxing.NotFoundException none) {
            return List.of();
        }
    }

    private static List<String> textsIn(byte[] png) throws Exception {
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(png)));
        var entries = ((org.w3c.dom.Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0")).getElementsByTagName("iTXtEntry");
        return java.util.stream.IntStream.range(0, entries.getLength()).mapToObj(i -> (org.w3c.dom.Element) entries.item(i))
                .map(entry -> entry.getAttribute("keyword") + "=" + entry.getAttribute("text")).toList();
    }
}
