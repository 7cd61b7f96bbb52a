package org.nhshdx.web.language;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;

/** What templates ask about the language they are drawn in: {@code {lang:tag}}, {@code {lang:path(chapter.path)}}. */
@TemplateExtension(namespace = "lang")
final class LanguageInTemplates {

    private LanguageInTemplates() {}

    static String tag(@TemplateAttribute("locale") Object locale) {
        return Language.of(locale).tag();
    }

    static String ofSharedLinks(@TemplateAttribute("locale") Object locale) {
        return Language.of(locale).ofSharedLinks();
    }

    static boolean welsh(@TemplateAttribute("locale") Object locale) {
        return Language.of(locale) == Language.WELSH;
    }

    static String otherTag(@TemplateAttribute("locale") Object locale) {
        return Language.of(locale).other().tag();
    }

    /** The path of the same page in the other language; empty when there is none. */
    static String twin(@TemplateAttribute(LanguageOfTemplates.TWIN) Object twin) {
        return twin == null ? "" : twin.toString();
    }

    /** The path in Welsh, whatever page it stands on. */
    static String welshPath(String path) {
        return Language.WELSH.path(path);
    }

    /** The path in the language of the page it stands on. */
    static String path(String path, @TemplateAttribute("locale") Object locale) {
        return Language.of(locale).path(path);
    }
}
