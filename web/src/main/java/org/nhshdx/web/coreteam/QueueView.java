package org.nhshdx.web.coreteam;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nhshdx.core.place.Nation;
import org.nhshdx.tenant.coreteam.QueueAsked;
import org.nhshdx.tenant.coreteam.QueueKind;
import org.nhshdx.tenant.coreteam.QueuePart;
import org.nhshdx.tenant.coreteam.Waiting;
import org.nhshdx.web.layout.Option;
import org.nhshdx.web.layout.Pager;
import org.nhshdx.web.words.QueueWords;

/**
 * A page of the queue, laid out by how pressing it is, with the ways to narrow it down.
 *
 * @param found how many things fit what was asked for
 * @param all how many wait in all, and {@code late} how many of them are past their promise
 */
public record QueueView(
        QueueAsked asked, List<Stretch> stretches, long found, int all, int late, List<QueueLink.Counted> links, List<Option> kinds,
        Pager pager) {

    private static final int A_WEEK = 7;

    /** What is as pressing as its heading says. */
    public record Stretch(String title, String aside, List<WaitingInWords> items) {}

    static QueueView of(QueueAsked asked, QueuePart part, List<QueueLink> links, LocalDate today) {
        List<QueueLink.Counted> counted = IntStream.range(0, links.size())
                .mapToObj(at -> links.get(at).counted(part.kept().get(at), asked)).toList();
        Pager pager = Pager.of(
                part.items(), QueuePage.PATH, "kind", asked.kind(), "holder", asked.holder(), "late", asked.late() ? "yes" : "",
                "nation", asked.nation(), "chapter", asked.chapter());
        return new QueueView(
                asked, stretches(part.items().items(), today), part.items().total(), part.all(), part.late(), counted,
                Stream.of(QueueKind.values()).map(kind -> option(kind, part)).toList(), pager);
    }

    private static Option option(QueueKind kind, QueuePart part) {
        return Option.of(kind.code(), QueueWords.of(kind) + " (" + part.byKind().get(kind) + ")");
    }

    private static List<Stretch> stretches(List<Waiting> items, LocalDate today) {
        LocalDate soon = today.plusDays(A_WEEK);
        return Stream.of(
                        stretch("Past the promise", "", items, today, one -> one.isLate(today)),
                        stretch("Within a week", "", items, today, one -> !one.isLate(today) && isBy(one, soon)),
                        stretch("Later", "", items, today, one -> one.answerBy().isPresent() && !isBy(one, soon)),
                        stretch("No day promised", "Nobody has asked us about these yet. Decided early, they keep nobody waiting.",
                                items, today, one -> one.answerBy().isEmpty() && !one.isWithOrganisers()),
                        stretch("With the organisers", "You asked something. The clock stands still until they answer.",
                                items, today, Waiting::isWithOrganisers))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isBy(Waiting one, LocalDate day) {
        return one.answerBy().filter(promised -> !promised.isAfter(day)).isPresent();
    }

    private static Optional<Stretch> stretch(String title, String aside, List<Waiting> items, LocalDate today, Predicate<Waiting> fits) {
        List<WaitingInWords> some = items.stream().filter(fits).map(one -> WaitingInWords.of(one, today)).toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(new Stretch(title, aside, some));
    }

    /** What was asked for, in words: "waivers, Wales". */
    public String words() {
        return Stream.of(
                        QueueKind.of(asked.kind()).map(QueueWords::of), Optional.of(QueueWords.holder(asked.holder())),
                        Optional.of(asked.late() ? "past the promise" : ""),
                        nations().stream().filter(nation -> nation.code().equals(asked.nation())).map(QueueWords::inWords).findFirst(),
                        Optional.of(asked.chapter()).filter(name -> !name.isEmpty()).map("“%s”"::formatted))
                .flatMap(Optional::stream)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Whether what was asked for has no name yet, so that it can be kept under one. */
    public boolean isNameless() {
        return asked.isNarrowed() && links.stream().noneMatch(QueueLink.Counted::current);
    }

    public List<Nation> nations() {
        return List.of(Nation.values());
    }
}
