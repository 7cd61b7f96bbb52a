package org.nhshdx.web.site;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.List;
import org.nhshdx.core.event.EventDay;
import org.nhshdx.tenant.site.EventOnSite;
import org.nhshdx.web.language.DayWords;
import org.nhshdx.web.language.Language;
import org.nhshdx.web.words.SpokenDates;

/** What an event's public pages promise to whoever comes: only what its organisers have answered, never what was waived. */
@TemplateExtension
final class EventPromises {

    private static final String LOCALE = "locale";

    private EventPromises() {}

    /** "Free, with lunch", where there is lunch on every day. */
    static String cost(EventOnSite event, @TemplateAttribute(LOCALE) Object locale) {
        return isFed(event) ? words(locale).freeWithLunch() : words(locale).free();
    }

    /** Whether the organisers give lunch on each of its days. */
    static boolean isFed(EventOnSite event) {
        return event.days().stream().allMatch(EventPromises::hasLunch);
    }

    /** What there is to eat and drink, as the organisers have answered for each day; drinks are the charter's promise. */
    static String food(EventOnSite event, @TemplateAttribute(LOCALE) Object locale) {
        DayWords words = words(locale);
        if (isFed(event)) {
            return isKept(event, "lunch-for-everyone") ? words.lunchAndDrinks() : words.lunch();
        }
        List<String> fed = event.days().stream().filter(EventPromises::hasLunch).map(day -> SpokenDates.inWords(day.date(), locale)).toList();
        return fed.isEmpty() ? words.noLunch() : words.lunchOn(SpokenDates.and(fed, locale));
    }

    /** Whether whoever doesn't want to be photographed isn't. */
    static boolean isPhotographsOptional(EventOnSite event) {
        return Boolean.TRUE.equals(event.facts().photoOptOut());
    }

    private static DayWords words(Object locale) {
        return Language.of(locale).words(DayWords.class);
    }

    private static boolean hasLunch(EventDay day) {
        return Boolean.TRUE.equals(day.lunch());
    }

    private static boolean isKept(EventOnSite event, String principle) {
        return event.findings("kept").stream().anyMatch(finding -> finding.principle().equals(principle));
    }
}
