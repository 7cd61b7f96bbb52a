package org.nhshdx.tenant.readability;

import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** A text in Markdown, taken apart as its readers meet it. */
final class Written {

    private final List<Node> nodes;
    private final List<Sentence> sentences;

    private Written(Node document) {
        this.nodes = Markdown.all(document).toList();
        this.sentences = paragraphs().flatMap(Sentence::in).toList();
    }

    static Written in(String markdown) {
        return new Written(Markdown.parse(markdown));
    }

    /** All parts of one kind, in the order of the text. */
    <P extends Node> List<P> all(Class<P> kind) {
        return nodes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The words of each heading, paragraph, list item and cell. */
    Stream<String> blocks() {
        return nodes.stream()
                .filter(node -> node instanceof Paragraph || node instanceof Heading || node instanceof TableCell)
                .map(Markdown::words)
                .filter(words -> !words.isEmpty());
    }

    /** The words of what is read from beginning to end. */
    Stream<String> paragraphs() {
        return all(Paragraph.class).stream().map(Markdown::words).filter(words -> !words.isEmpty());
    }

    /** Those of all paragraphs, without headings and tables. */
    List<Sentence> sentences() {
        return sentences;
    }

    /** Whether it is English, as far as its small words tell: of other languages we can't tell what is plain. */
    boolean isEnglish() {
        return Sentence.areEnglish(sentences);
    }
}
