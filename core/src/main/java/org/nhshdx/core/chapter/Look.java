package org.nhshdx.core.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a chapter's page is laid out: which sections stand on it and in which order, which are hidden, and its colour.
 *
 * <p>Sponsors are thanked last and the code of conduct is never hidden, whatever anybody asks: the charter says so.
 *
 * @param order sections by their code
 */
public record Look(List<String> order, List<String> hidden, Accent accent) {

    private static final String LAST = SectionKind.SPONSORS.code();
    private static final String ASKED_FOR = SectionKind.CONDUCT.code();

    public Look {
        order = sponsorsLast(order == null ? List.of() : order);
        List<String> standing = order;
        hidden = hidden == null ? List.of()
                : hidden.stream().filter(standing::contains).filter(code -> !code.equals(ASKED_FOR)).distinct().sorted().toList();
        accent = accent == null ? Accent.TURQUOISE : accent;
    }

    private static List<String> sponsorsLast(List<String> order) {
        return Stream.concat(order.stream().filter(code -> !code.equals(LAST)), order.stream().filter(LAST::equals)).distinct().toList();
    }

    /** That of a new page. */
    public static Look standard() {
        return new Look(SectionKind.standard().stream().map(SectionKind::code).toList(), List.of(), Accent.TURQUOISE);
    }

    /** Those that the page shows, in its order. */
    public List<String> shown() {
        return order.stream().filter(code -> !hidden.contains(code)).toList();
    }

    public boolean hides(String code) {
        return hidden.contains(code);
    }

    public boolean has(String code) {
        return order.contains(code);
    }

    /** Its place on the page, beginning with 1; empty when it was taken off. */
    public Optional<Integer> placeOf(String code) {
        return Optional.of(order.indexOf(code) + 1).filter(place -> place > 0);
    }

    /** The same with that section at this place, or as near as can be. */
    public Look placing(String code, int place) {
        List<String> next = new ArrayList<>(order);
        next.remove(code);
        next.add(Math.max(0, Math.min(place - 1, next.size())), code);
        return new Look(next, hidden, accent);
    }

    /** The same without it; it can be placed again. */
    public Look without(String code) {
        return new Look(order.stream().filter(one -> !one.equals(code)).toList(), hidden, accent);
    }

    public Look hiding(String code) {
        return new Look(order, Stream.concat(hidden.stream(), Stream.of(code)).toList(), accent);
    }

    public Look showing(String code) {
        return new Look(order, hidden.stream().filter(one -> !one.equals(code)).toList(), accent);
    }

    public Look in(Accent colour) {
        return new Look(order, hidden, colour);
    }
}
