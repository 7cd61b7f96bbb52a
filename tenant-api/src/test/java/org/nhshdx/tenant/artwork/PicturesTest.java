package org.nhshdx.tenant.artwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures in docs/assets.md show what is drawn today; {@code -Dpictures=draw} draws them anew. */
class PicturesTest {

    private static final Path FOLDER = Path.of("").toAbsolutePath().getParent().resolve("docs/pictures/assets");
    private static final boolean DRAWS = "draw".equals(System.getProperty("pictures"));
    private static final int CELL = 330;
    private static final int GAP = 12;

    /** Two machines round the edge of a curve differently; a changed drawing differs in far more. */
    private static final double ALIKE = 0.995;

    private record Shown(String file, String place, String theme) {}

    static Stream<Arguments> pictures() {
        return Stream.of(
                        new Shown("ely", "Ely", "getting home"), new Shown("newcastle", "Newcastle upon Tyne and North Shields", "waiting well"),
                        new Shown("kings-lynn", "King's Lynn", ""), new Shown("ty-ddewi", "Tŷ Ddewi", "buses and wards"),
                        new Shown("gogogoch", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "sleep"))
                .flatMap(shown -> Stream.of(AssetKind.values()).filter(kind -> !kind.pieces().isEmpty()).map(kind -> Arguments.of(shown, kind)));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void showWhatIsDrawnToday(Shown shown, AssetKind kind) throws IOException {
        Path file = FOLDER.resolve(shown.file() + "-" + kind.asset().code() + ".png");
        Drawing drawing = sideBySide(kind.pieces(), commission(shown));
        int width = (int) Math.round(drawing.width());
        if (DRAWS) {
            Files.createDirectories(FOLDER);
            Files.write(file, PngFile.of(drawing, width, shown.place(), Optional.empty()));
        }
        assertThat(alike(ImageIO.read(file.toFile()), PngFile.painted(drawing, width))).as(file.toString()).isGreaterThan(ALIKE);
    }

    private static Commission commission(Shown shown) {
        String title = "NHSHDx " + shown.place() + (shown.theme().isEmpty() ? "" : ": " + shown.theme());
        Commission.Day day = new Commission.Day(
                title, Optional.of("Saturday 13 March 2027"), Optional.of(LocalDate.of(2027, 3, 13)), Optional.of("9am to 5pm"),
                Optional.of("The Corn Hall, Market Street"), "https://tickets.example.org/specimen", "https://hackdays.example.org/x/specimen");
        return Commission.preview(shown.place(), Optional.of(day))
                .under(new Stamp("NHSHDx " + shown.place(), "NHSHDX-SPECIMEN", "https://hackdays.example.org/verify/NHSHDX-SPECIMEN"));
    }

    private static Drawing sideBySide(List<Piece> pieces, Commission commission) {
        int columns = Math.min(2, pieces.size());
        List<Drawing> drawings = pieces.stream().map(piece -> shrunk(piece, commission)).toList();
        Sheet sheet = new Sheet(columns * (CELL + GAP) + GAP, height(drawings, columns)).ground(Colour.MIST);
        double y = GAP;
        for (int i = 0; i < drawings.size(); i += columns) {
            List<Drawing> row = drawings.subList(i, Math.min(i + columns, drawings.size()));
            for (int column = 0; column < row.size(); column++) {
                sheet.place(row.get(column), GAP + column * (CELL + GAP), y, 1);
            }
            y += height(row, columns) - GAP;
        }
        return sheet.done();
    }

    private static double height(List<Drawing> drawings, int columns) {
        return GAP + IntStream.iterate(0, i -> i < drawings.size(), i -> i + columns)
                .mapToDouble(i -> GAP + drawings.subList(i, Math.min(i + columns, drawings.size())).stream().mapToDouble(Drawing::height).max().orElseThrow())
                .sum();
    }

    private static Drawing shrunk(Piece piece, Commission commission) {
        Drawing drawing = piece.template().draw(commission);
        Drawing shown = piece.code().startsWith("lock-up") ? drawing.on(piece.tone().ground(), 0) : drawing;
        double scale = CELL / shown.width();
        return new Sheet(CELL, shown.height() * scale).place(shown, 0, 0, scale).done();
    }

    private static double alike(BufferedImage one, BufferedImage other) {
        assertThat(one.getWidth() + " x " + one.getHeight()).isEqualTo(other.getWidth() + " x " + other.getHeight());
        long same = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                same += near(one.getRGB(x, y), other.getRGB(x, y)) ? 1 : 0;
            }
        }
        return (double) same / one.getWidth() / one.getHeight();
    }

    private static boolean near(int one, int other) {
        return Stream.of(0, 8, 16, 24).allMatch(shift -> Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) < 24);
    }
}
