package org.nhshdx.web.site;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import org.nhshdx.core.event.EventDay;
import org.nhshdx.tenant.site.EventOnSite;
import org.nhshdx.web.words.Dates;
import org.nhshdx.web.words.Lists;

/** What an event's public pages promise to whoever comes: only what its organisers have answered, never what was waived. */
@TemplateExtension
final class EventPromises {

    private EventPromises() {}

    /** "Free, with lunch", where there is lunch on every day. */
    static String cost(EventOnSite event) {
        return isFed(event) ? "Free, with lunch" : "Free";
    }

    /** Whether the organisers give lunch on each of its days. */
    static boolean isFed(EventOnSite event) {
        return event.days().stream().allMatch(EventPromises::hasLunch);
    }

    /** What there is to eat and drink, as the organisers have answered for each day; drinks are the charter's promise. */
    static String food(EventOnSite event) {
        if (isFed(event)) {
            return isKept(event, "lunch-for-everyone") ? "Lunch, and drinks all day" : "Lunch";
        }
        List<String> fed = event.days().stream().filter(EventPromises::hasLunch).map(day -> Dates.inWords(day.date())).toList();
        return fed.isEmpty() ? "Bring your own lunch" : "Lunch on " + Lists.and(fed) + ". Bring your own otherwise";
    }

    /** Whether whoever doesn't want to be photographed isn't. */
    static boolean isPhotographsOptional(EventOnSite event) {
        return Boolean.TRUE.equals(event.facts().photoOptOut());
    }

    private static boolean hasLunch(EventDay day) {
        return Boolean.TRUE.equals(day.lunch());
    }

    private static boolean isKept(EventOnSite event, String principle) {
        return event.findings("kept").stream().anyMatch(finding -> finding.principle().equals(principle));
    }
}
