package org.nhshdx.tenant.readability;

import java.util.List;
import java.util.stream.Stream;

/** Examines what organisers write for whether everybody can read it: by ear, at a glance, in a second language. */
public final class Readability {

    private static final List<Rule> RULES = List.of(
            new HeadingsInOrder(),
            new PicturesDescribed(),
            new LinksSayWhere(),
            new LinksToldApart(),
            new TablesHeaded(),
            new NoShouting(),
            new SignsWithWords(),
            new ShortSentences(),
            new ShortParagraphs(),
            new PlainWords(),
            new ReadingAge());

    private Readability() {}

    /** What stops publishing comes first. */
    public static List<Remark> of(String markdown) {
        Written text = Written.in(markdown);
        List<Remark> all = RULES.stream().flatMap(rule -> rule.remarks(text)).toList();
        return Stream.concat(
                        all.stream().filter(Remark::stopsPublishing), all.stream().filter(one -> !one.stopsPublishing()))
                .toList();
    }
}
