package org.nhshdx.tenant.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.audit.LogLine;
import org.nhshdx.core.audit.Said;
import org.nhshdx.core.audit.Seal;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.scope.Names;

/** A log as its readers see it; whoever reads a log asks these inside the log's own scope. */
public final class LogPages {

    private LogPages() {}

    static PageOf<Line> page(PageAsked asked, PanacheQuery<? extends LogLine> query) {
        List<? extends LogLine> found = query.page(asked.index(), asked.size()).list();
        return PageOf.of(asked, lines(found), query.count());
    }

    static List<Line> lines(List<? extends LogLine> found) {
        Names names = Names.of(found.stream().map(LogLine::personId).toList());
        return found.stream().map(line -> line(line, names)).toList();
    }

    private static Line line(LogLine line, Names names) {
        Said said = line.said();
        return new Line(
                line.seal().map(Seal::number), line.at(), names.of(line.personId()), line.verb(), line.about(),
                said.reason(), said(said.before()), said(said.after()), line.seal().filter(Seal::isErased).isPresent());
    }

    private static Optional<String> said(String words) {
        return Optional.of(words).filter(text -> !text.isEmpty());
    }

    static Choices choices(List<String> verbs, Collection<UUID> people) {
        Names names = Names.of(people);
        return new Choices(verbs, people.stream().map(id -> new Somebody(id, names.of(id))).sorted().toList());
    }

    /**
     * Who did what to what, when and why, and how it stood before and after.
     *
     * @param number its place in the chain; empty for a line from before there was one
     * @param erased whether its words were erased, so that the reason is blank
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Line(
            Optional<Long> number, Instant at, String who, String verb, String about, String reason,
            Optional<String> before, Optional<String> after, boolean erased) {}

    /** What a log can be narrowed down by: the verbs and people in it. */
    public record Choices(List<String> verbs, List<Somebody> people) {}

    /** Somebody who stands in a log. */
    public record Somebody(UUID id, String name) implements Comparable<Somebody> {
        @Override
        public int compareTo(Somebody other) {
            return name.compareTo(other.name);
        }
    }
}
