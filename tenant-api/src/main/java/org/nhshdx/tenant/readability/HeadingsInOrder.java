package org.nhshdx.tenant.readability;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.node.Heading;

/** Headings stand below those of the page and its section, and none skips a level: who listens goes from one to the next. */
final class HeadingsInOrder implements Rule {

    private static final int THE_SECTIONS = 2;

    @Override
    public Stream<Remark> remarks(Written text) {
        List<Heading> headings = text.all(Heading.class);
        return IntStream.range(0, headings.size())
                .mapToObj(at -> remark(at == 0 ? THE_SECTIONS : headings.get(at - 1).getLevel(), headings.get(at)))
                .flatMap(Optional::stream);
    }

    private static Optional<Remark> remark(int before, Heading heading) {
        String words = Markdown.words(heading);
        if (words.isEmpty()) {
            return Optional.of(Remark.stop("A heading has no words", "#".repeat(heading.getLevel()),
                    "Write what comes below it, or take it out."));
        }
        if (heading.getLevel() <= THE_SECTIONS) {
            return Optional.of(Remark.stop("A heading is as large as the page’s own", words,
                    "Begin its line with ### and a space, and don’t underline it with === or ---."));
        }
        if (heading.getLevel() > Math.max(before, THE_SECTIONS) + 1) {
            return Optional.of(Remark.stop("A heading skips a level", words,
                    "Take one # more than the heading above it at most; the first takes three."));
        }
        return Optional.empty();
    }
}
