package org.nhshdx.web.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhshdx.core.publication.ChapterDot;

/** Our own drawing of the United Kingdom, with a dot wherever there are chapters. */
public final class UkMap {

    /** The drawing's width and height, in its own units. */
    public static final int WIDTH = 245;
    public static final int HEIGHT = 450;

    private static final double WEST = -8.5;
    private static final double NORTH = 61;
    private static final double OF_LATITUDE = 40;
    private static final double OF_LONGITUDE = OF_LATITUDE * Math.cos(Math.toRadians(55));
    private static final String COAST = coast();

    private UkMap() {}

    /** The outline as the data of an SVG path. */
    public static String outline() {
        return COAST;
    }

    /** A dot where it lies in the drawing, larger the more chapters it stands for, and where it leads. */
    public record Dot(String x, String y, String r, String href, String words) {

        static Dot of(ChapterDot dot) {
            boolean one = dot.chapters() == 1;
            String around = String.format(Locale.ROOT, "%.2f,%.2f", dot.latitude(), dot.longitude());
            return new Dot(
                    across(dot.longitude()), down(dot.latitude()), number(5 + 2 * Math.log10(dot.chapters())),
                    one ? "/x/" + dot.slug() : "/chapters?at=" + around + "#near",
                    one ? dot.place() : dot.chapters() + " chapters around " + dot.place());
        }
    }

    private static String coast() {
        try (var in = UkMap.class.getResourceAsStream("/map/coast.csv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("\n\n")).map(UkMap::shore).collect(Collectors.joining());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String shore(String lines) {
        List<String> points = lines.lines().filter(line -> line.matches("-?\\d.*")).map(UkMap::point).toList();
        return "M" + String.join(" ", points) + "z";
    }

    private static String point(String line) {
        String[] degrees = line.split(",");
        return across(Double.parseDouble(degrees[0])) + "," + down(Double.parseDouble(degrees[1]));
    }

    /** How far from the left that lies. */
    public static String across(double longitude) {
        return number((longitude - WEST) * OF_LONGITUDE);
    }

    /** How far from the top that lies. */
    public static String down(double latitude) {
        return number((NORTH - latitude) * OF_LATITUDE);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
