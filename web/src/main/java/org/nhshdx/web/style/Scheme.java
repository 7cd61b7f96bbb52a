package org.nhshdx.web.style;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The tokens that the stylesheet decides for one scheme, by name and without their dashes. */
record Scheme(String name, Map<String, String> tokens) {

    private static final Pattern ROOT = Pattern.compile(":root \\{([^}]*)}");
    private static final Pattern TOKEN = Pattern.compile("--([\\w-]+): ([^;]+);");

    /** What holds in the light. */
    static Scheme light(String css) {
        return new Scheme("light", block(css, 0));
    }

    /** What holds in the dark: what the light says, but where the dark says otherwise. */
    static Scheme dark(String css) {
        var tokens = new HashMap<>(block(css, 0));
        tokens.putAll(block(css, 1));
        return new Scheme("dark", tokens);
    }

    /** The colour of a token. */
    Colour colour(String token) {
        return Colour.of(tokens.get(token));
    }

    private static Map<String, String> block(String css, int number) {
        String block = ROOT.matcher(css).results().skip(number).findFirst().map(found -> found.group(1)).orElseThrow();
        return TOKEN.matcher(block).results().collect(Collectors.toMap(
                found -> found.group(1), Scheme::value, (first, second) -> second, LinkedHashMap::new));
    }

    private static String value(MatchResult found) {
        return found.group(2).strip();
    }
}
