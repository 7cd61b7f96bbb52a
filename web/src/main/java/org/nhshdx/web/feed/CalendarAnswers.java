package org.nhshdx.web.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.digest.Sha256;
import org.nhshdx.tenant.calendar.Calendar;
import org.nhshdx.tenant.calendar.CalendarWords;
import org.nhshdx.tenant.calendar.DayEntry;
import org.nhshdx.tenant.site.EventOnSite;
import org.nhshdx.web.language.CalendarEntryWords;
import org.nhshdx.web.language.CurrentLanguage;
import org.nhshdx.web.language.Language;
import org.nhshdx.web.layout.Site;

/**
 * Answers with a calendar, or with "not modified" to whoever holds the same bytes.
 *
 * <p>There is no Last-Modified on purpose: events leave a calendar by the calendar alone, when a licence ends, and then
 * the newest change of those that remain lies further back than before.
 */
@ApplicationScoped
class CalendarAnswers {

    private static final int TAG_LETTERS = 32;

    @Inject
    Site site;

    @Inject
    CurrentLanguage current;

    Response answer(Request request, String name, List<EventOnSite> events) {
        byte[] bytes = new Calendar(name, days(events)).bytes();
        EntityTag tag = new EntityTag(Sha256.hex(bytes).substring(0, TAG_LETTERS));
        return Optional.ofNullable(request.evaluatePreconditions(tag))
                .orElseGet(() -> Response.ok(bytes, Calendar.TYPE))
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private List<DayEntry> days(List<EventOnSite> events) {
        Language language = current.language();
        CalendarWords words = words(language);
        return events.stream()
                .flatMap(event -> DayEntry.of(event, site.address(language.path(event.path())), words).stream())
                .toList();
    }

    private static CalendarWords words(Language language) {
        CalendarEntryWords said = language.words(CalendarEntryWords.class);
        return new CalendarWords(language.tag(), said.calledOff(), said.day("%d", "%d"), said.outside(), said.signUp(), said.page());
    }
}
