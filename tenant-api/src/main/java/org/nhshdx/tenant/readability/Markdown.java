package org.nhshdx.tenant.readability;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The Markdown that people write here: CommonMark with tables. Examined and drawn from the same parts. */
public final class Markdown {

    public static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    /** Nobody means more: deeper, taking the text apart would go round too often. */
    private static final Pattern TOO_DEEP = Pattern.compile("(?m)^((?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){12})[ \\t>+*\\d.)-]+");

    private Markdown() {}

    public static Node parse(String text) {
        return PARSER.parse(TOO_DEEP.matcher(text).replaceAll("$1 "));
    }

    /** What is read of a part, with its line breaks and without its marks. */
    public static String words(Node node) {
        return String.join("", all(node).map(Markdown::said).toList()).strip();
    }

    private static String said(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        if (node instanceof Code code) {
            return code.getLiteral();
        }
        if (node instanceof HtmlInline html) {
            return html.getLiteral();
        }
        return node instanceof SoftLineBreak || node instanceof HardLineBreak ? "\n" : "";
    }

    /** A part and all its parts, in the order of the text. */
    static Stream<Node> all(Node top) {
        return Stream.iterate(top, node -> node != null, node -> next(node, top));
    }

    private static Node next(Node node, Node top) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node last = node;
        while (last != top && last.getNext() == null) {
            last = last.getParent();
        }
        return last == top ? null : last.getNext();
    }
}
