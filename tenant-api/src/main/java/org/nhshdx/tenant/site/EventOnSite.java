package org.nhshdx.tenant.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nhshdx.core.event.EventDay;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.EventState;
import org.nhshdx.core.event.ScheduleItem;
import org.nhshdx.core.event.Sponsor;
import org.nhshdx.core.publication.EventPage;
import org.nhshdx.core.publication.Frozen;
import org.nhshdx.core.publication.PublicEvent;

/**
 * An event as the public site shows it on one day.
 *
 * @param revision the number of what it says; grows whenever that changes, also when it leaves the umbrella or returns
 * @param outside why it isn't under the umbrella; empty when it is
 * @param frozen what its page says on top while it is frozen
 */
public record EventOnSite(
        UUID id,
        String chapter,
        String slug,
        String place,
        String title,
        LocalDate firstDay,
        LocalDate lastDay,
        EventState state,
        int revision,
        EventPage page,
        Optional<String> outside,
        boolean isOver,
        Instant updatedAt,
        Optional<Frozen> frozen) {

    static EventOnSite of(PublicEvent event, LocalDate today) {
        return new EventOnSite(
                event.eventId(),
                event.chapterSlug(),
                event.eventSlug(),
                event.place(),
                event.title(),
                event.firstDay(),
                event.lastDay(),
                event.state(),
                event.revisionOn(today),
                event.page(),
                event.umbrella().whyNotOn(today),
                event.state().isHeld() || event.lastDay().isBefore(today),
                event.updatedAt(),
                event.frozen());
    }

    /** Whether it is under the umbrella. */
    public boolean isUnderUmbrella() {
        return outside.isEmpty();
    }

    public boolean isCalledOff() {
        return state == EventState.CALLED_OFF;
    }

    /** Its address on the site. */
    public String path() {
        return "/x/" + chapter + "/events/" + slug;
    }

    /** Whether somebody may still sign up for it. */
    public boolean isOpen() {
        return state == EventState.ANNOUNCED && !isOver && isUnderUmbrella() && page.facts().signUpUrl() != null;
    }

    /** The register entry it is held under; empty while it isn't under the umbrella. */
    public Optional<String> licenceCode() {
        return Optional.ofNullable(page.licenceCode()).filter(code -> isUnderUmbrella());
    }

    /** What changed since it was announced, the newest first. */
    public List<EventPage.Change> changes() {
        return given(page.changes()).stream()
                .map(change -> new EventPage.Change(change.at(), change.what(), told(change.before()), told(change.after())))
                .toList();
    }

    private String told(String words) {
        return isUnderUmbrella() || words == null ? words : Brandless.title(words);
    }

    /** How it keeps each principle, in the charter's order. */
    public List<EventPage.PublicFinding> findings() {
        return given(page.findings());
    }

    /** Findings with this outcome, in the charter's order. */
    public List<EventPage.PublicFinding> findings(String outcome) {
        return findings().stream().filter(finding -> finding.outcome().equals(outcome)).toList();
    }

    /** Findings worth a closer look, exceptions first. */
    public List<EventPage.PublicFinding> notKept() {
        return Stream.of("waived", "broken", "to-be-judged")
                .flatMap(outcome -> findings(outcome).stream())
                .toList();
    }

    public List<ScheduleItem> schedule() {
        return given(page.facts().schedule());
    }

    public List<Sponsor> sponsors() {
        return given(page.facts().sponsors());
    }

    private static <T> List<T> given(List<T> list) {
        return Optional.ofNullable(list).orElse(List.of());
    }

    public EventFacts facts() {
        return page.facts();
    }

    public List<EventDay> days() {
        return page.facts().days();
    }

    /** Its theme; empty when it has none. */
    public String theme() {
        return page.facts().theme() == null ? "" : page.facts().theme();
    }

    /** Its title, without the brand when it may not use it. */
    public String name() {
        return told(title);
    }
}
