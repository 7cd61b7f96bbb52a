package org.nhshdx.web.words;

import io.quarkus.qute.TemplateExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.nhshdx.tenant.event.Difference;

/** Two wordings side by side, with the words that are in one alone. */
@TemplateExtension
public final class Sides {

    private static final Pattern WORD = Pattern.compile("\\S+\\s*");

    /** More words than this are compared as a whole between what both begin and end with: nobody reads that word by word. */
    private static final int MOST = 500;

    private final List<Piece> before = new ArrayList<>();
    private final List<Piece> after = new ArrayList<>();

    private Sides() {}

    /** Words that stand together. @param isOther whether the other side lacks them */
    public record Piece(String words, boolean isOther) {}

    public static Sides sides(Difference difference) {
        return of(difference.before(), difference.after());
    }

    static Sides of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        int same = 0;
        while (same < Math.min(old.size(), now.size()) && isSame(old.get(same), now.get(same))) {
            same++;
        }
        int end = 0;
        while (end < Math.min(old.size(), now.size()) - same && isSame(fromEnd(old, end), fromEnd(now, end))) {
            end++;
        }
        Sides sides = new Sides();
        sides.both(old.subList(0, same), now.subList(0, same));
        sides.compare(old.subList(same, old.size() - end), now.subList(same, now.size() - end));
        sides.both(old.subList(old.size() - end, old.size()), now.subList(now.size() - end, now.size()));
        return sides;
    }

    /** By the longest row of words that both have. */
    private void compare(List<String> old, List<String> now) {
        int[][] common = old.size() > MOST || now.size() > MOST ? new int[old.size() + 1][now.size() + 1] : common(old, now);
        int left = 0;
        int right = 0;
        while (left < old.size() && right < now.size()) {
            if (common[left][right] > 0 && isSame(old.get(left), now.get(right))) {
                both(old.subList(left, ++left), now.subList(right, ++right));
            } else if (common[left + 1][right] >= common[left][right + 1]) {
                add(before, old.get(left++), true);
            } else {
                add(after, now.get(right++), true);
            }
        }
        old.subList(left, old.size()).forEach(word -> add(before, word, true));
        now.subList(right, now.size()).forEach(word -> add(after, word, true));
    }

    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int left = old.size() - 1; left >= 0; left--) {
            for (int right = now.size() - 1; right >= 0; right--) {
                common[left][right] = isSame(old.get(left), now.get(right))
                        ? common[left + 1][right + 1] + 1
                        : Math.max(common[left + 1][right], common[left][right + 1]);
            }
        }
        return common;
    }

    private void both(List<String> old, List<String> now) {
        old.forEach(word -> add(before, word, false));
        now.forEach(word -> add(after, word, false));
    }

    private static void add(List<Piece> side, String word, boolean isOther) {
        int last = side.size() - 1;
        if (last >= 0 && side.get(last).isOther() == isOther) {
            side.set(last, new Piece(side.get(last).words() + word, isOther));
        } else {
            side.add(new Piece(word, isOther));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String fromEnd(List<String> words, int at) {
        return words.get(words.size() - 1 - at);
    }

    private static boolean isSame(String one, String other) {
        return one.strip().equals(other.strip());
    }

    public List<Piece> before() {
        return before;
    }

    public List<Piece> after() {
        return after;
    }
}
