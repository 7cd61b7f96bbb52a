package org.nhshdx.tenant.relay;

import java.util.stream.Collectors;

/** A stranger's words in a message of ours: exactly as typed, in lines that can be read, and without any markup. */
final class Quoted {

    private static final int WIDTH = 72;

    /** Markdown takes what is set in by four blanks letter by letter. */
    private static final String IN = "    ";

    private Quoted() {}

    static String words(String text) {
        return text.lines().map(Quoted::folded).flatMap(String::lines).map(IN::concat).collect(Collectors.joining("\n"));
    }

    /** Folded at blanks; a word longer than a line stays whole, because it may be an address. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int column = 0;
        for (String word : line.split(" ", -1)) {
            boolean starts = folded.length() == 0;
            boolean fits = column + 1 + word.length() <= WIDTH;
            folded.append(starts ? "" : fits ? " " : "\n").append(word);
            column = starts || !fits ? word.length() : column + 1 + word.length();
        }
        return folded.length() == 0 ? " " : folded.toString();
    }
}
