package org.nhshdx.tenant.charter.principle;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A promise in words, in which a figure is named in square brackets: "within [days] days". */
public record Sentence(String text) {

    private static final Pattern NAMED = Pattern.compile("\\[([^\\[\\]]*)]");

    /** As it reads with these figures; a name that is none of them stays as it is. */
    public String with(List<Figure> figures, Parameters parameters) {
        return NAMED.matcher(text).replaceAll(named -> Matcher.quoteReplacement(
                figure(named, figures).map(figure -> figure.inWords(parameters)).orElse(named.group())));
    }

    /** The names in brackets that no figure has. */
    public List<String> unknown(List<Figure> figures) {
        return NAMED.matcher(text).results()
                .filter(named -> figure(named, figures).isEmpty())
                .map(MatchResult::group)
                .toList();
    }

    private static Optional<Figure> figure(MatchResult named, List<Figure> figures) {
        return figures.stream().filter(figure -> figure.name().equals(named.group(1))).findFirst();
    }
}
