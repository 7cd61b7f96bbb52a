package org.nhshdx.tenant.readability;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Link;
import org.nhshdx.core.charter.Words;

/** Links with the same words lead to the same place. */
final class LinksToldApart implements Rule {

    @Override
    public Stream<Remark> remarks(Written text) {
        Map<Words, List<Link>> byWords = text.all(Link.class).stream()
                .filter(link -> !Markdown.words(link).isEmpty())
                .collect(Collectors.groupingBy(link -> Words.of(Markdown.words(link)), LinkedHashMap::new, Collectors.toList()));
        return byWords.values().stream()
                .filter(links -> links.stream().map(Link::getDestination).distinct().count() > 1)
                .map(links -> Remark.stop("Two links have the same words and go to different places", Markdown.words(links.get(0)),
                        "Say in each what is only there."));
    }
}
