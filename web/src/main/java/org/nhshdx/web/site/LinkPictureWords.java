package org.nhshdx.web.site;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhshdx.tenant.site.ChapterOnSite;
import org.nhshdx.tenant.site.EventOnSite;
import org.nhshdx.tenant.site.LinkPictures;
import org.nhshdx.web.language.DayWords;
import org.nhshdx.web.language.GroupWords;
import org.nhshdx.web.language.Language;

/** What the picture for shared links shows, for whoever can't see it, in the language of the page that it stands for. */
final class LinkPictureWords {

    private LinkPictureWords() {}

    static String of(EventOnSite event, Language language) {
        return sentences(news(event, language), event.title(), facts(event, language));
    }

    static String of(ChapterOnSite chapter, Language language) {
        GroupWords words = language.words(GroupWords.class);
        String described = words.described(chapter.place());
        return chapter.next()
                .map(next -> sentences(news(next, language), chapter.name(), described, facts(next, language)))
                .orElseGet(() -> sentences(chapter.name(), described, words.noDay()));
    }

    private static String news(EventOnSite event, Language language) {
        DayWords words = language.words(DayWords.class);
        return switch (LinkPictures.of(event).news()) {
            case NONE -> "";
            case NEW_DATE -> words.newDate();
            case NEW_TIMES -> words.newTimes();
            case NEW_VENUE -> words.newVenue();
            case CALLED_OFF -> words.calledOff();
        };
    }

    private static String facts(EventOnSite event, Language language) {
        String free = event.isCalledOff() ? "" : language.words(DayWords.class).free();
        return sentences(EventWords.when(event, language.locale()), EventWords.near(event), free);
    }

    private static String sentences(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty())
                .map(part -> part.endsWith(".") ? part : part + ".")
                .collect(Collectors.joining(" "));
    }
}
