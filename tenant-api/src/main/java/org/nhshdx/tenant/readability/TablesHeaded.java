package org.nhshdx.tenant.readability;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;

/** Each column of a table has a heading: who listens hears it before each cell. */
final class TablesHeaded implements Rule {

    private static final String LOOKS_LIKE_ONE = "(?s)\\s*\\|?[^|\n]*\\|.*\n\\s*\\|?[^|\n]*\\|.*";
    private static final int SHOWN = 4;

    @Override
    public Stream<Remark> remarks(Written text) {
        Stream<Remark> headless = text.all(TableBlock.class).stream()
                .filter(TablesHeaded::lacksHeadings)
                .map(table -> Remark.stop("A column of a table has no heading", firstWords(table),
                        "Fill in the table’s first row: it says what stands below."));
        Stream<Remark> unmade = text.paragraphs()
                .filter(words -> words.matches(LOOKS_LIKE_ONE))
                .map(words -> Remark.stop("A table has no row of headings", words,
                        "Begin it with a row that says what stands below, then a row of dashes: | Time | What | and | --- | --- |."));
        return Stream.concat(headless, unmade);
    }

    /** Only the corner above a column of headings may be empty. */
    private static boolean lacksHeadings(TableBlock table) {
        List<String> headings = cells(table.getFirstChild());
        boolean allEmpty = headings.stream().allMatch(String::isEmpty);
        return allEmpty || headings.stream().skip(1).anyMatch(String::isEmpty);
    }

    private static List<String> cells(Node part) {
        return Markdown.all(part).filter(TableCell.class::isInstance).map(Markdown::words).toList();
    }

    private static String firstWords(TableBlock table) {
        return cells(table).stream().filter(words -> !words.isEmpty()).limit(SHOWN).collect(Collectors.joining(" · "));
    }
}
