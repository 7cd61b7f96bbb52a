package org.nhshdx.tenant.charter;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Some words of a sentence that was changed: they stayed, were taken out or were put in. */
public record Piece(Kind kind, String words) {

    /** What became of them. */
    public enum Kind {
        SAME, OUT, IN;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How one text became the other, word by word, keeping as many words as can be kept. */
    public static List<Piece> between(String before, String after) {
        String[] old = before.split("(?<=\\s)");
        String[] now = after.split("(?<=\\s)");
        int[][] kept = kept(old, now);
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.length || j < now.length) {
            if (i < old.length && j < now.length && same(old[i], now[j])) {
                add(pieces, Kind.SAME, now[j++]);
                i++;
            } else if (j == now.length || i < old.length && kept[i + 1][j] >= kept[i][j + 1]) {
                add(pieces, Kind.OUT, old[i++]);
            } else {
                add(pieces, Kind.IN, now[j++]);
            }
        }
        return pieces.stream().filter(piece -> !piece.words().isEmpty()).toList();
    }

    /** How many words can be kept from each place in both on. */
    private static int[][] kept(String[] old, String[] now) {
        int[][] kept = new int[old.length + 1][now.length + 1];
        for (int i = old.length - 1; i >= 0; i--) {
            for (int j = now.length - 1; j >= 0; j--) {
                kept[i][j] = same(old[i], now[j]) ? 1 + kept[i + 1][j + 1] : Math.max(kept[i + 1][j], kept[i][j + 1]);
            }
        }
        return kept;
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private static void add(List<Piece> pieces, Kind kind, String word) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).kind() == kind) {
            pieces.set(last, new Piece(kind, pieces.get(last).words() + word));
        } else {
            pieces.add(new Piece(kind, word));
        }
    }
}
