package org.nhshdx.tenant.charter.colour;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.select.Selector.SelectorParseException;

/** A stylesheet as far as colours and sizes go: its rules, and its tokens by day and by night. */
public final class Stylesheet {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern MEDIA = Pattern.compile("@media([^{]*)\\{((?:[^{}]*\\{[^{}]*\\})*[^{}]*)\\}");
    private static final Pattern BLOCK = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern BY_HAND = Pattern.compile("::|:(?:hover|focus|active|target|visited|root)|@");
    private static final Pattern COMMA = Pattern.compile(",(?![^(]*\\))");
    private static final Pattern TOKEN = Pattern.compile("var\\((--[\\w-]+)\\)");
    private static final Set<String> OF_INTEREST = Set.of("color", "background", "background-color", "font", "font-size");

    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, String> day = new HashMap<>();
    private final Map<String, String> night = new HashMap<>();

    private Stylesheet() {}

    /** No stylesheet: nothing is known of colours and sizes. */
    public static Stylesheet none() {
        return new Stylesheet();
    }

    /** What this text says for screens; what it says for paper or for wide windows is left out. */
    public static Stylesheet of(String css) {
        var sheet = new Stylesheet();
        var text = COMMENT.matcher(css).replaceAll("");
        sheet.read(MEDIA.matcher(text).replaceAll(""), sheet.day);
        MEDIA.matcher(text).results()
                .filter(media -> media.group(1).contains("prefers-color-scheme: dark"))
                .forEach(media -> sheet.read(media.group(2), sheet.night));
        return sheet;
    }

    private void read(String text, Map<String, String> tokens) {
        BLOCK.matcher(text).results().forEach(block -> {
            var says = declarations(block.group(2));
            var selectors = block.group(1).strip();
            if (selectors.equals(":root")) {
                tokens.putAll(says);
            } else {
                COMMA.splitAsStream(selectors).map(String::strip).forEach(selector -> add(selector, says));
            }
        });
    }

    private void add(String selector, Map<String, String> says) {
        var interesting = new HashMap<>(says);
        interesting.keySet().retainAll(OF_INTEREST);
        if (interesting.isEmpty() || BY_HAND.matcher(selector).find()) {
            return;
        }
        try {
            rules.add(Rule.of(selector, interesting));
        } catch (SelectorParseException unknown) {
            throw new IllegalArgumentException("This selector can't be examined: " + selector, unknown);
        }
    }

    private static Map<String, String> declarations(String block) {
        var says = new HashMap<String, String>();
        Stream.of(block.split(";")).map(one -> one.split(":", 2)).filter(one -> one.length == 2)
                .forEach(one -> says.put(one[0].strip(), one[1].strip()));
        return says;
    }

    /** How this document looks with it. */
    public Appearance of(Document document) {
        return new Appearance(this, document);
    }

    List<Rule> rules() {
        return rules;
    }

    /** A value with its tokens put in, by night or by day. */
    String resolved(String value, boolean byNight) {
        Matcher token = TOKEN.matcher(value);
        if (!token.find()) {
            return value;
        }
        var name = token.group(1);
        var known = byNight ? night.getOrDefault(name, day.getOrDefault(name, "")) : day.getOrDefault(name, "");
        return resolved(value.replace(token.group(), known), byNight);
    }
}
