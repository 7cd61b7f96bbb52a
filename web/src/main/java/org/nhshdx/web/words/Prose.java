package org.nhshdx.web.words;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.nhshdx.tenant.readability.Markdown;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What people write in Markdown, as HTML that can do no harm. */
@TemplateExtension
public final class Prose {

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(Markdown.EXTENSIONS)
            .attributeProviderFactory(context -> Prose::turn)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>")
            .build();
    private static final Pattern RIGHT_TO_LEFT = Pattern.compile("[\\p{IsHebrew}\\p{IsArabic}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}]");
    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .allowElements("p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "code", "pre", "hr", "h3", "h4", "a")
            .allowElements("table", "thead", "tbody", "tr", "th", "td")
            // A page has one h1 and its own h2s: people's headings start below them.
            .allowElements((name, attributes) -> "h3", "h1", "h2")
            .allowElements((name, attributes) -> "h4", "h5", "h6")
            .allowAttributes("href").matching(value -> !value.isBlank()).onElements("a")
            .allowAttributes("dir").matching(true, "auto").globally()
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .requireRelsOnLinks("nofollow", "noopener", "ugc")
            .toFactory();

    private Prose() {}

    /** The words with their paragraphs, lists, emphasis and links, and nothing else. */
    public static RawString prose(String markdown) {
        return new RawString(SAFE.sanitize(RENDERER.render(Markdown.parse(markdown))));
    }

    /** A part with letters that run from right to left takes its direction from its first word. */
    private static void turn(Node part, String tag, Map<String, String> attributes) {
        if (part instanceof Block && RIGHT_TO_LEFT.matcher(Markdown.words(part)).find()) {
            attributes.put("dir", "auto");
        }
    }
}
