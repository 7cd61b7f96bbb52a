package org.nhshdx.tenant.readability;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Link;
import org.nhshdx.core.charter.Words;

/** Each link leads somewhere and is named after it: who listens hears the links alone, one after another. */
final class LinksSayWhere implements Rule {

    private static final Set<Words> SAYS_NOTHING = Stream.of(
                    "here", "click", "click here", "press here", "tap here", "see here", "more", "read more", "see more",
                    "learn more", "find out more", "more info", "more information", "details", "more details", "link",
                    "this", "this link", "the link", "this page", "this site", "this website", "go", "read this")
            .map(Words::of)
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|www\\.)\\S+");

    @Override
    public Stream<Remark> remarks(Written text) {
        return text.all(Link.class).stream().map(LinksSayWhere::remark).flatMap(Optional::stream);
    }

    private static Optional<Remark> remark(Link link) {
        String words = Markdown.words(link);
        if (words.isEmpty()) {
            return Optional.of(Remark.stop("A link has no words", link.getDestination(),
                    "Say between its square brackets where it goes, or take it out."));
        }
        if (link.getDestination().isBlank()) {
            return Optional.of(Remark.stop("A link goes nowhere", words, "Write the address between its round brackets."));
        }
        if (ADDRESS.matcher(words).matches()) {
            return Optional.of(Remark.stop("A link shows its address instead of words", words,
                    "Name it after what is there, such as [the timetable](%s).".formatted(link.getDestination())));
        }
        if (SAYS_NOTHING.contains(Words.of(words))) {
            return Optional.of(Remark.stop("A link doesn’t say where it goes", words,
                    "Name it after what is there: “the plan of the day” rather than “here”."));
        }
        return Optional.empty();
    }
}
