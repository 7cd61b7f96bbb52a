package org.nhshdx.web.words;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What people write in Markdown, as HTML that can do no harm. */
@TemplateExtension
public final class Prose {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).softbreak("<br>").build();
    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .allowElements("p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "code", "pre", "hr", "h3", "h4", "a")
            // A page has one h1 and its own h2s: people's headings start below them.
            .allowElements((name, attributes) -> "h3", "h1", "h2")
            .allowElements((name, attributes) -> "h4", "h5", "h6")
            .allowAttributes("href").matching(value -> !value.isBlank()).onElements("a")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .requireRelsOnLinks("nofollow", "noopener", "ugc")
            .toFactory();

    private Prose() {}

    /** The words with their paragraphs, lists, emphasis and links, and nothing else. */
    public static RawString prose(String markdown) {
        return new RawString(SAFE.sanitize(RENDERER.render(PARSER.parse(markdown))));
    }
}
