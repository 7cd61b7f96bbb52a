package org.nhshdx.core.place;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Our own table of British and Northern Irish towns, to tell how far apart two days are.
 *
 * <p>It never guesses: a name that several towns share, a name and a postcode that contradict each other, and a place it
 * doesn't list are all unknown, which leaves the question to a person.
 */
public final class Towns {

    /** A name and a postcode further apart than this contradict each other; no listed district is as wide. */
    private static final double CONTRADICTION_KM = 40;

    private static final Towns STANDARD = new Towns(TownTable.read());

    /** Whoever examines thousands of days asks for the same towns over and over. */
    private static final int REMEMBERED = 2_000;

    private final Map<Asked, Optional<Town>> found = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Optional<Town>> eldest) {
            return size() > REMEMBERED;
        }
    });
    private final List<Town> all;
    private final Map<String, Position> byArea;
    private final Map<String, Town> byDistrict;
    private final Map<String, List<Listed>> byName;

    Towns(List<Listed> listed) {
        this.all = listed.stream().map(Listed::town).toList();
        this.byArea = listed.stream()
                .flatMap(town -> town.areas().stream().map(area -> Map.entry(area, town.town())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.collectingAndThen(Collectors.mapping(Map.Entry::getValue, Collectors.toList()), Towns::middle)));
        this.byDistrict = listed.stream()
                .flatMap(town -> town.districts().stream().map(district -> Map.entry(district, town.town())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        this.byName = listed.stream()
                .flatMap(town -> town.names().stream().map(Towns::key).distinct().map(name -> Map.entry(name, town)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The table that comes with the platform. */
    public static Towns standard() {
        return STANDARD;
    }

    /**
     * The town of this name and postcode, either of which may be {@code null} or blank when it isn't known.
     *
     * <p>The postcode's district decides when it is listed; otherwise the name does, if it is one town's only, or one
     * town's only in the postcode's area. A postcode's area alone is too wide to say where something is.
     */
    public Optional<Town> find(String name, String postcode) {
        return found.computeIfAbsent(new Asked(name, postcode), asked -> lookUp(name, postcode));
    }

    private Optional<Town> lookUp(String name, String postcode) {
        Optional<Postcode> code = given(postcode).flatMap(Postcode::of);
        List<Listed> named = named(name);
        Optional<Town> district = code.map(Postcode::district).map(byDistrict::get);
        if (district.isPresent()) {
            return district.filter(town -> agrees(town, named));
        }
        return onlyOne(named.stream().filter(town -> code.isEmpty() || town.isIn(code.get().area())));
    }

    /**
     * Roughly where somebody means who types a postcode, its first half, its letters alone, or a town's name; empty for
     * what isn't listed. Good enough to look around there, never to tell how far something is.
     */
    public Optional<Position> around(String text) {
        Optional<Position> area = Optional.ofNullable(byArea.get(text.strip().toUpperCase(Locale.ROOT)));
        Optional<Postcode> code = Postcode.of(text);
        return area.or(() -> code.map(Postcode::district).map(byDistrict::get).map(Town::position))
                .or(() -> code.map(Postcode::area).map(byArea::get))
                .or(() -> onlyOne(named(text).stream()).map(Town::position));
    }

    private static Position middle(List<Town> towns) {
        return new Position(
                towns.stream().mapToDouble(Town::latitude).average().orElseThrow(),
                towns.stream().mapToDouble(Town::longitude).average().orElseThrow());
    }

    /** Whether both are known and lie so far apart that one of them must be wrong. */
    public boolean contradict(String name, String postcode) {
        Optional<Town> district = given(postcode).flatMap(Postcode::of).map(Postcode::district).map(byDistrict::get);
        return district.isPresent() && !agrees(district.get(), named(name));
    }

    /** Every listed town. */
    public List<Town> all() {
        return all;
    }

    private List<Listed> named(String name) {
        return given(name).map(Towns::key).map(byName::get).orElse(List.of());
    }

    private static boolean agrees(Town district, List<Listed> named) {
        return named.isEmpty() || named.stream().anyMatch(town -> town.town().kmTo(district) <= CONTRADICTION_KM);
    }

    private static Optional<Town> onlyOne(Stream<Listed> towns) {
        List<Listed> found = towns.toList();
        return found.size() == 1 ? Optional.of(found.get(0).town()) : Optional.empty();
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(words -> !words.isBlank());
    }

    private static String key(String name) {
        return NameKey.of(name.replace("&", " and ")).replaceFirst("^saint ", "st ").replace(" ", "");
    }

    private record Asked(String name, String postcode) {}

    /** A town as it is listed: all its names, its postcode districts and the areas it lies in. */
    record Listed(Town town, Set<String> names, Set<String> districts, Set<String> areas) {
        boolean isIn(String area) {
            return areas.contains(area);
        }
    }
}
