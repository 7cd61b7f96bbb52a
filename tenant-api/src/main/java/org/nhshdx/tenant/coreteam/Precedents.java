package org.nhshdx.tenant.coreteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.nhshdx.tenant.audit.PlatformLog;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.scope.Asker;

/** What the core team decided before, over all chapters: looked for by anybody of it, and offered beside a case. */
@ApplicationScoped
public class Precedents {

    @Inject
    Rows rows;

    @Inject
    PlatformLog log;

    /** Those that the search asks for, the newest first. */
    public PageOf<Precedent> page(Asker by, PrecedentSearch search, PageAsked asked) {
        log.record(by, "search", "decisions", "Precedents.");
        String outcome = search.outcome().map(Precedent.Outcome::code).orElse("");
        String kind = search.kind().map(Precedent.Kind::code).orElse("");
        long total = rows.select(
                PrecedentSql.COUNT, row -> row.getLong(1), search.principle(), outcome, search.words(), kind).get(0);
        List<Precedent> found = rows.select(
                PrecedentSql.PAGE, Precedents::precedent, search.principle(), outcome, search.words(), kind,
                asked.size(), (long) asked.index() * asked.size());
        return PageOf.of(asked, found, total);
    }

    /**
     * The three likest, of those that share a principle or a word with the case: those with most of its principles first,
     * of those the ones with most of its words, of those the newest. What was decided on the case itself isn't one.
     */
    public List<Precedent> likest(Asker by, PrecedentCase one) {
        log.record(by, "list", "decisions", "Precedents beside a case.");
        return rows.select(
                PrecedentSql.LIKEST, Precedents::precedent, one.principles().toArray(String[]::new), one.words(), one.words(),
                one.chapter(), one.event().orElse(""));
    }

    private static Precedent precedent(ResultSet row) throws SQLException {
        return new Precedent(
                row.getString("place"), row.getString("slug"), Rows.text(row, "event"),
                texts(row, "kinds").stream().flatMap(code -> Precedent.Kind.of(code).stream()).toList(),
                Precedent.Outcome.of(row.getString("outcome")).orElseThrow(), texts(row, "principles"),
                row.getString("reason"), Rows.text(row, "would_change"), Rows.instant(row, "at").orElseThrow());
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray()).toList();
    }
}
