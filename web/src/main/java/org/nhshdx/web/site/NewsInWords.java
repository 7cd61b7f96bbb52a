package org.nhshdx.web.site;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nhshdx.core.publication.EventPage;
import org.nhshdx.tenant.site.Happening;
import org.nhshdx.web.language.Language;
import org.nhshdx.web.language.NewsWords;

/** What the public was told of an event, in the language of the page it stands on. */
@TemplateExtension
final class NewsInWords {

    private static final String LOCALE = "locale";

    /** By what the public copy calls it. */
    private static final Map<String, Function<NewsWords, String>> ABOUT = Map.ofEntries(
            Map.entry("The name", NewsWords::name),
            Map.entry("The date", NewsWords::date),
            Map.entry("The times", NewsWords::times),
            Map.entry("The venue", NewsWords::venue),
            Map.entry("The way in with a wheelchair", NewsWords::wayIn),
            Map.entry("The theme", NewsWords::theme),
            Map.entry("Who it is for", NewsWords::audience),
            Map.entry("The number of places", NewsWords::places),
            Map.entry("The price", NewsWords::price),
            Map.entry("The sign-up link", NewsWords::signUp),
            Map.entry("The timetable", NewsWords::timetable),
            Map.entry("The sponsors", NewsWords::sponsors));

    private NewsInWords() {}

    /** "The date". */
    static String about(EventPage.Change change, @TemplateAttribute(LOCALE) Object locale) {
        return Optional.ofNullable(ABOUT.get(change.what())).map(word -> word.apply(words(locale))).orElse(change.what());
    }

    /** "Announced". */
    static String inWords(Happening.Kind kind, @TemplateAttribute(LOCALE) Object locale) {
        return switch (kind) {
            case ANNOUNCED -> words(locale).announced();
            case CHANGED -> words(locale).changed();
            case CALLED_OFF -> words(locale).calledOff();
        };
    }

    private static NewsWords words(Object locale) {
        return Language.of(locale).words(NewsWords.class);
    }
}
