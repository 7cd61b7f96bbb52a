package org.nhshdx.tenant.charter.colour;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** How a document looks with a stylesheet: which text is too faint to read, and how large an element's text may get. */
public final class Appearance {

    /** WCAG AA for text of any size. */
    private static final double READABLE = 4.5;

    private static final Evaluator NOT_READ =
            QueryParser.parse("head *, script, [aria-hidden=true], [aria-hidden=true] *, .unseen, .unseen *");
    private static final Pattern LENGTH = Pattern.compile("([\\d.]*\\d)(rem|em)\\b");

    private final Stylesheet sheet;
    private final Document document;
    private final Map<Element, Map<String, Said>> said = new HashMap<>();

    Appearance(Stylesheet sheet, Document document) {
        this.sheet = sheet;
        this.document = document;
        for (var rule : sheet.rules()) {
            document.select(rule.picks()).forEach(element -> say(element, rule));
        }
    }

    private void say(Element element, Rule rule) {
        var known = said.computeIfAbsent(element, first -> new HashMap<>());
        rule.says().forEach((property, value) -> known.merge(
                property.replace("background-color", "background").replace("font-size", "font"), new Said(value, rule.weight()),
                (before, now) -> now.weight() >= before.weight() ? now : before));
    }

    /** One sentence for each pair of colours that can't be told apart well enough, with the first text in it. */
    public List<String> tooFaint() {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (var element : document.getAllElements()) {
            if (!element.ownText().isBlank() && !element.is(NOT_READ)) {
                contrast(element, false).ifPresent(pair -> pairs.putIfAbsent(pair.colours(), pair.inWords(element, "by day")));
                contrast(element, true).ifPresent(pair -> pairs.putIfAbsent(pair.colours(), pair.inWords(element, "in the dark")));
            }
        }
        return new ArrayList<>(pairs.values());
    }

    private Optional<Pair> contrast(Element element, boolean byNight) {
        return colour(element, byNight)
                .map(text -> new Pair(text, ground(element, byNight)))
                .filter(pair -> pair.contrast() < READABLE);
    }

    private Optional<Colour> colour(Element element, boolean byNight) {
        return up(element, "color").flatMap(value -> Colour.of(sheet.resolved(value, byNight)));
    }

    private Colour ground(Element element, boolean byNight) {
        for (var at = element; at != null; at = at.parent()) {
            var own = own(at, "background").map(value -> sheet.resolved(value, byNight))
                    // The last layer of several lies below the others.
                    .flatMap(value -> Colour.of(value.substring(value.lastIndexOf(' ') + 1)));
            if (own.isPresent()) {
                return own.get();
            }
        }
        return Colour.WHITE;
    }

    /** The nearest value that isn't handed down from above. */
    private Optional<String> up(Element element, String property) {
        for (var at = element; at != null; at = at.parent()) {
            var value = own(at, property).filter(one -> !one.equals("inherit") && !one.equals("currentColor"));
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private Optional<String> own(Element element, String property) {
        return Optional.ofNullable(said.getOrDefault(element, Map.of()).get(property)).map(Said::value);
    }

    /** How large its text can get, in the size of the reader's own letters. */
    public double size(Element element) {
        var above = element.parent() == null ? 1 : size(element.parent());
        return own(element, "font").map(value -> sheet.resolved(value, false)).map(value -> largest(value, above)).orElse(above);
    }

    private static double largest(String value, double above) {
        return LENGTH.matcher(value.replaceFirst("/[^ ]+", "")).results()
                .mapToDouble(length -> Double.parseDouble(length.group(1)) * (length.group(2).equals("em") ? above : 1))
                .max().orElse(above);
    }

    private record Said(String value, int weight) {}

    private record Pair(Colour text, Colour ground) {

        double contrast() {
            return text.contrastTo(ground);
        }

        String colours() {
            return text + " on " + ground;
        }

        String inWords(Element element, String when) {
            var words = element.ownText().strip();
            return String.format(Locale.UK, "text too faint %s (“%s”, %.1f to 1)", when,
                    words.length() > 40 ? words.substring(0, 40) + "…" : words, contrast());
        }
    }
}
