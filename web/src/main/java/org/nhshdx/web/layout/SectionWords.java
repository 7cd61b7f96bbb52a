package org.nhshdx.web.layout;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import org.nhshdx.web.language.FrameWords;
import org.nhshdx.web.language.Language;

/** What the main navigation calls each part of the site, in the language of the page it stands on. */
@TemplateExtension
final class SectionWords {

    private SectionWords() {}

    static String inWords(Section section, @TemplateAttribute("locale") Object locale) {
        FrameWords words = Language.of(locale).words(FrameWords.class);
        return switch (section) {
            case EVENTS -> words.events();
            case CHAPTERS -> words.chapters();
            case CHARTER -> words.theCharter();
            case HANDBOOK -> words.handbook();
            case REGISTER -> words.isItOfficial();
            case START -> words.start();
            case NONE -> "";
        };
    }
}
