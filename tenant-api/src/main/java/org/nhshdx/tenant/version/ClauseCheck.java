package org.nhshdx.tenant.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhshdx.core.charter.Clause;
import org.nhshdx.core.charter.Strength;
import org.nhshdx.tenant.charter.principle.Figure;
import org.nhshdx.tenant.charter.principle.Principle;
import org.nhshdx.tenant.charter.principle.Sentence;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.problem.Refused;

/** Makes a clause of what was sent, or says beside each field what is wrong with it. */
final class ClauseCheck {

    private static final int LONGEST = 600;

    private final Principle principle;
    private final ClauseSent sent;
    private final List<Advice> advice = new ArrayList<>();

    private ClauseCheck(Principle principle, ClauseSent sent) {
        this.principle = principle;
        this.sent = sent;
    }

    static Clause clause(Principle principle, ClauseSent sent) {
        ClauseCheck check = new ClauseCheck(principle, sent);
        Optional<Strength> strength = check.strength();
        check.figures();
        check.words("statement", sent.statement(), "Write the promise in one sentence.");
        check.words("reason", sent.reason(), "Say why we promise it.");
        check.names();
        Refused.ifAny(check.advice);
        return check.made(strength.orElseThrow());
    }

    private Clause made(Strength strength) {
        Map<String, Object> figures = principle.figures().stream()
                .collect(Collectors.toMap(Figure::name, figure -> figure.stored(sent.figure(figure.name()))));
        boolean own = sent.statement().equals(principle.statement().text()) && sent.reason().equals(principle.reason());
        Clause clause = new Clause(principle.id(), strength, figures);
        return own ? clause : clause.worded(sent.statement(), sent.reason());
    }

    private Optional<Strength> strength() {
        Optional<Strength> wanted = Stream.of(Strength.values()).filter(one -> word(one).equals(sent.strength())).findFirst();
        if (wanted.filter(principle.strengths()::contains).isEmpty()) {
            String allowed = principle.strengths().stream().sorted().map(ClauseCheck::word).collect(Collectors.joining(", "));
            add("strength", principle.isWaivable() ? "Choose one of: " + allowed + "." : "It is never waived, so it stays a rule.");
        }
        return wanted;
    }

    static String word(Strength strength) {
        return strength.name().toLowerCase(Locale.ROOT);
    }

    private void figures() {
        for (Figure figure : principle.figures()) {
            figure.wrong(sent.figure(figure.name())).ifPresent(sentence -> add("figures." + figure.name(), sentence));
        }
        sent.figures().keySet().stream()
                .filter(name -> principle.figures().stream().noneMatch(figure -> figure.name().equals(name)))
                .forEach(name -> add("figures." + name, "This principle has no figure of that name."));
        if (advice.isEmpty()) {
            principle.contradiction(sent::figure).ifPresent(wrong -> add("figures." + wrong.figure(), wrong.sentence()));
        }
    }

    private void words(String field, String words, String missing) {
        if (words.isEmpty()) {
            add(field, missing);
        } else if (words.codePointCount(0, words.length()) > LONGEST) {
            add(field, "Use at most %d characters.".formatted(LONGEST));
        }
    }

    /** A figure is named in brackets; what is named there has to be one. */
    private void names() {
        List<String> unknown = new Sentence(sent.statement()).unknown(principle.figures());
        if (!unknown.isEmpty()) {
            String known = principle.figures().stream().map(figure -> "[" + figure.name() + "]").collect(Collectors.joining(", "));
            add("statement", "%s names no figure of this principle. %s".formatted(
                    unknown.get(0), known.isEmpty() ? "It has none." : "It has: " + known + "."));
        }
    }

    private void add(String field, String sentence) {
        advice.add(new Advice(field, sentence));
    }
}
