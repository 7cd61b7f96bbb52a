package org.nhshdx.web.organise.event;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.event.EventDay;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.event.EventState;
import org.nhshdx.tenant.checklist.ChecklistReader;
import org.nhshdx.tenant.coreteam.WorkingDays;
import org.nhshdx.tenant.event.Announceable;
import org.nhshdx.tenant.event.EventOnDesk;
import org.nhshdx.tenant.event.EventReader;
import org.nhshdx.tenant.event.JudgementOnDesk;
import org.nhshdx.tenant.people.ChapterOnDesk;
import org.nhshdx.tenant.scope.LondonClock;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.organise.OrganiseDesk;
import org.nhshdx.web.organise.checklist.ItemLine;

/** Lays out an event's desk, also when something that was asked of it is refused. */
@ApplicationScoped
class EventDesks {

    private static final int COMING = 5;

    @CheckedTemplate(basePath = "organise/event", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Readiness(
            Desk desk, ChapterOnDesk chapter, boolean editable, String path, EventOnDesk event, List<EventDay> days,
            NextForEvent next, EventStanding stands, List<PartOnDesk> parts, List<ItemLine> coming, Form form)
            implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    EventReader reader;

    @Inject
    ChecklistReader checklists;

    @Inject
    Announceable announceable;

    @Inject
    Findings findings;

    @Inject
    WorkingDays workingDays;

    @Inject
    Clock clock;

    /** @param form what was typed or refused on this page; empty when nothing was */
    TemplateInstance page(String slug, Form form) {
        EventOnDesk event = reader.at(desk.id(), slug);
        List<FindingOnDesk> found = FindingOnDesk.of(event, findings.charter(event.examination()));
        LocalDate today = LocalDate.now(clock);
        String path = desk.at("events/" + slug);
        NextForEvent next = NextForEvent.of(
                event, found, new NextForEvent.Whose(path, announceable.whyNot(desk.id()), answerBy(event)), LocalDateTime.now(clock));
        return new Readiness(
                desk.page(Optional.ofNullable(event.facts().title()).orElse("An event"), "events"), desk.chapter(),
                isEditable(event), path, event, EventDays.of(event.facts()).days(), next,
                new EventStanding(event, found), PartOnDesk.of(found), coming(event, today), form);
    }

    private List<ItemLine> coming(EventOnDesk event, LocalDate today) {
        return checklists.of(desk.id(), event.slug()).open().stream()
                .limit(COMING)
                .map(item -> ItemLine.of(item, today))
                .toList();
    }

    /** A helper fills drafts in; what is public is the organisers' to change. */
    private boolean isEditable(EventOnDesk event) {
        return desk.chapter().isYoursToWrite() || event.state() == EventState.DRAFT && desk.chapter().role().isPresent();
    }

    private LocalDate answerBy(EventOnDesk event) {
        Instant asked = event.judgements().stream()
                .filter(JudgementOnDesk::isWaiting)
                .flatMap(one -> one.askedAt().stream())
                .min(Instant::compareTo)
                .orElseGet(clock::instant);
        return workingDays.after(LocalDate.ofInstant(asked, LondonClock.ZONE), WorkingDays.PROMISED);
    }
}
