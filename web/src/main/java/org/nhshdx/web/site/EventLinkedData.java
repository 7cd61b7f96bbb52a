package org.nhshdx.web.site;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.event.EventDay;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.event.Venue;
import org.nhshdx.tenant.scope.LondonClock;
import org.nhshdx.tenant.site.ChapterOnSite;
import org.nhshdx.tenant.site.EventOnSite;
import org.nhshdx.web.language.Language;
import org.nhshdx.web.layout.LinkedData;
import org.nhshdx.web.layout.Site;

/** Events and chapters in schema.org's words, for search engines. */
final class EventLinkedData {

    private static final String SCHEMA = "https://schema.org/";

    private EventLinkedData() {}

    static LinkedData of(EventOnSite event, String description, Language language, Site site) {
        Map<String, Object> facts = thing("Event", event.title(), site.address(language.path(event.path())));
        facts.put("@context", "https://schema.org");
        facts.put("description", description);
        facts.put("image", site.address(LinkPictureAnswers.address(event)));
        putTimes(facts, event);
        facts.put("eventStatus", SCHEMA + status(event));
        before(event).filter(date -> !event.isCalledOff()).ifPresent(date -> facts.put("previousStartDate", date.toString()));
        facts.put("eventAttendanceMode", SCHEMA + "OfflineEventAttendanceMode");
        facts.put("isAccessibleForFree", true);
        facts.put("inLanguage", language.tag());
        facts.put("location", place(event.facts().venue()));
        facts.put("organizer", thing("Organization", Chapter.named(event.place()), site.address(language.path("/x/" + event.chapter()))));
        facts.put("offers", offer(event, site.address(language.path(event.path()))));
        return LinkedData.of(facts);
    }

    static LinkedData of(ChapterOnSite chapter, Language language, Site site) {
        Map<String, Object> facts = thing("Organization", chapter.name(), site.address(language.path(chapter.path())));
        facts.put("@context", "https://schema.org");
        facts.put("logo", site.picture());
        facts.put("image", site.address(LinkPictureAnswers.address(chapter)));
        facts.put("areaServed", chapter.place());
        facts.put("parentOrganization", thing("Organization", "NHSHDx", site.address("/")));
        return LinkedData.of(facts);
    }

    private static Map<String, Object> thing(String type, String name, String url) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        thing.put("name", name);
        thing.put("url", url);
        return thing;
    }

    private static void putTimes(Map<String, Object> facts, EventOnSite event) {
        EventDay first = event.days().get(0);
        EventDay last = event.days().get(event.days().size() - 1);
        facts.put("startDate", first.starts() == null ? first.date().toString() : moment(first.date().atTime(first.starts()).atZone(LondonClock.ZONE)));
        facts.put("endDate", last.ends() == null ? last.date().toString() : moment(last.date().atTime(last.ends()).atZone(LondonClock.ZONE)));
    }

    private static String moment(ZonedDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    private static String status(EventOnSite event) {
        if (event.isCalledOff()) {
            return "EventCancelled";
        }
        return before(event).isPresent() ? "EventRescheduled" : "EventScheduled";
    }

    /** The day it was to begin on before it moved last; empty when it never did. */
    private static Optional<LocalDate> before(EventOnSite event) {
        return event.changes().stream().filter(change -> change.what().equals("The date"))
                .flatMap(change -> Optional.ofNullable(change.before()).flatMap(EventDays::firstIn).stream()).findFirst();
    }

    private static Map<String, Object> place(Venue venue) {
        Map<String, Object> address = new LinkedHashMap<>();
        address.put("@type", "PostalAddress");
        address.put("streetAddress", venue.address());
        address.put("addressLocality", venue.town());
        address.put("postalCode", venue.postcode());
        address.put("addressCountry", "GB");
        address.values().removeIf(Objects::isNull);
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("@type", "Place");
        place.put("name", venue.name());
        place.put("address", address);
        return place;
    }

    private static Map<String, Object> offer(EventOnSite event, String page) {
        Map<String, Object> offer = new LinkedHashMap<>();
        offer.put("@type", "Offer");
        offer.put("price", 0);
        offer.put("priceCurrency", "GBP");
        offer.put("availability", SCHEMA + (event.isOpen() ? "InStock" : "SoldOut"));
        offer.put("validFrom", event.page().announcedAt().toString());
        offer.put("url", event.isOpen() ? event.facts().signUpUrl() : page);
        return offer;
    }
}
