package org.nhshdx.tenant.readability;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Emoji and signs stand beside words, never in the place of a word or of a list's bullet. */
final class SignsWithWords implements Rule {

    private static final String SIGNS = "\\p{So}\\x{1F1E6}-\\x{1F1FF}\\x{1F3FB}-\\x{1F3FF}\\x{FE0F}\\x{200D}\\x{20E3}";
    private static final Pattern NOTHING_ELSE = Pattern.compile("[\\s\\p{Punct}]*[" + SIGNS + "][\\s\\p{Punct}" + SIGNS + "]*");
    private static final Pattern BULLET = Pattern.compile("(?m)^[ \t]*(?:[•‣◦▪●○·–—]|[" + SIGNS + "]+)[ \t]*[^\\s" + SIGNS + "].*$");

    @Override
    public Stream<Remark> remarks(Written text) {
        Stream<Remark> alone = text.blocks()
                .filter(words -> NOTHING_ELSE.matcher(words).matches())
                .map(words -> Remark.stop("A sign stands where words should", words, "Write what it means; the sign may stay beside it."));
        Stream<Remark> bullets = text.paragraphs()
                .filter(words -> BULLET.matcher(words).results().limit(2).count() == 2)
                .map(words -> Remark.stop("Signs stand where a list should", first(words),
                        "Begin each line with - and a space: then everybody gets a list."));
        return Stream.concat(alone, bullets);
    }

    private static String first(String words) {
        return BULLET.matcher(words).results().map(MatchResult::group).findFirst().orElse(words);
    }
}
