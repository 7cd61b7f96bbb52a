package org.nhshdx.tenant.readability;

import java.util.stream.Stream;

/** Paragraphs are short enough to keep one's place on a phone. */
final class ShortParagraphs implements Rule {

    private static final int LONG = 90;

    @Override
    public Stream<Remark> remarks(Written text) {
        return text.paragraphs()
                .filter(words -> length(words) > LONG)
                .map(words -> Remark.hint("A paragraph has %d words".formatted(length(words)), words,
                        "Leave an empty line where a new thought begins, or make a list of it."));
    }

    private static int length(String words) {
        return Sentence.in(words).mapToInt(Sentence::length).sum();
    }
}
