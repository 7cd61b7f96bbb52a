package org.nhshdx.tenant.charter.colour;

import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** What a stylesheet says of the elements that one selector picks: only what bears on colours and sizes. */
record Rule(Evaluator picks, int weight, Map<String, String> says) {

    private static final Pattern CLASSES = Pattern.compile("[.\\[]|:(?!not|is)[\\w-]+");
    private static final Pattern TAGS = Pattern.compile("(?<![\\w.:\\[=#-])[a-z]\\w*");
    private static final int CLASS = 100;

    /** @param selector one that jsoup understands, without pseudo-elements and without what depends on the reader's hand */
    static Rule of(String selector, Map<String, String> says) {
        int classes = (int) CLASSES.matcher(selector).results().count();
        int tags = (int) TAGS.matcher(selector).results().count();
        return new Rule(QueryParser.parse(selector), classes * CLASS + tags, says);
    }
}
