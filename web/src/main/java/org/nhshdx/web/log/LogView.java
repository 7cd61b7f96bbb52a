package org.nhshdx.web.log;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.nhshdx.tenant.audit.LogAsked;
import org.nhshdx.tenant.audit.LogPages.Choices;
import org.nhshdx.tenant.audit.LogPages.Line;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Option;
import org.nhshdx.web.layout.Pager;

/**
 * A log on a page: the lines that were asked for, what they can be narrowed down by, and where they can be taken along.
 *
 * @param path where the log is
 */
public record LogView(String path, LogAsked asked, Form form, PageOf<Line> lines, Choices choices, Pager pager) {

    /** What this address asks for. */
    public static LogAsked asked(UriInfo address) {
        Form form = Form.typed(address.getQueryParameters());
        return LogAsked.of(
                Optional.of(form.value("verb")), Optional.of(form.value("who")), Optional.of(form.value("from")),
                Optional.of(form.value("until")), Optional.of(form.value("words"))).readable();
    }

    public static LogView of(String path, UriInfo address, PageOf<Line> lines, Choices choices) {
        LogAsked asked = asked(address);
        return new LogView(path, asked, Form.typed(address.getQueryParameters()), lines, choices, pager(path, asked, lines));
    }

    private static Pager pager(String path, LogAsked asked, PageOf<Line> lines) {
        return Pager.of(
                lines, path, "verb", asked.verb(), "who", asked.who(), "from", asked.from(), "until", asked.until(),
                "words", asked.words());
    }

    public List<Option> verbs() {
        return choices.verbs().stream().map(verb -> Option.of(verb, verb)).toList();
    }

    public List<Option> people() {
        return choices.people().stream().map(one -> Option.of(one.id().toString(), one.name())).toList();
    }

    /** Where the same lines are as a table. */
    public String csv() {
        return taken("lines.csv");
    }

    /** Where the same lines are as JSON, one in each line of text. */
    public String jsonLines() {
        return taken("lines.jsonl");
    }

    private String taken(String file) {
        return pager.query().replaceFirst("\\?", "/" + file + "?");
    }
}
