package org.nhshdx.core.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads {@code towns.csv}: name, other names, nation, latitude, longitude, postcode districts.
 *
 * <p>Districts are written {@code GL1-4 GL19}; letters alone ({@code GL}) say that a town lies in an area and has no
 * district of its own. Districts much wider than their town are left out on purpose: they say too little.
 */
final class TownTable {

    private static final String FILE = "towns.csv";
    private static final Pattern CODE = Pattern.compile("([A-Z]{1,2})(?:(\\d+)(?:-(\\d+))?)?");

    private TownTable() {}

    static List<Towns.Listed> read() {
        try (var lines = new BufferedReader(
                new InputStreamReader(TownTable.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(TownTable::town).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Towns.Listed town(String line) {
        String[] cells = line.split(",", -1);
        Nation nation = Nation.valueOf(cells[2].toUpperCase(Locale.ROOT).replace('-', '_'));
        Town town = new Town(cells[0], nation, Double.parseDouble(cells[3]), Double.parseDouble(cells[4]));
        List<Matcher> codes = Stream.of(cells[5].split(" ")).map(TownTable::code).toList();
        Set<String> areas = codes.stream().map(code -> code.group(1)).collect(Collectors.toSet());
        return new Towns.Listed(town, names(cells), districts(codes), areas);
    }

    private static Set<String> names(String[] cells) {
        Set<String> names = new LinkedHashSet<>(List.of(cells[0]));
        Stream.of(cells[1].split(";")).filter(name -> !name.isEmpty()).forEach(names::add);
        return names;
    }

    private static Matcher code(String text) {
        Matcher code = CODE.matcher(text);
        if (!code.matches()) {
            throw new IllegalStateException(FILE + ": not a postcode district: " + text);
        }
        return code;
    }

    private static Set<String> districts(List<Matcher> codes) {
        return codes.stream()
                .filter(code -> code.group(2) != null)
                .flatMap(TownTable::districts)
                .collect(Collectors.toSet());
    }

    private static Stream<String> districts(Matcher code) {
        int first = Integer.parseInt(code.group(2));
        int last = code.group(3) == null ? first : Integer.parseInt(code.group(3));
        return IntStream.rangeClosed(first, last).mapToObj(number -> code.group(1) + number);
    }
}
