package org.nhshdx.web.organise;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.event.EventState;
import org.nhshdx.core.event.Waiver;
import org.nhshdx.tenant.application.ApplicationOnDesk;
import org.nhshdx.tenant.application.ApplicationReader;
import org.nhshdx.tenant.awaited.Awaited;
import org.nhshdx.tenant.awaited.AwaitedReader;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.checklist.ChecklistReader;
import org.nhshdx.tenant.closing.ClosingOnDesk;
import org.nhshdx.tenant.closing.ClosingReader;
import org.nhshdx.tenant.event.EventInBrief;
import org.nhshdx.tenant.event.EventReader;
import org.nhshdx.tenant.event.ReadinessReader;
import org.nhshdx.tenant.event.WaiverOnDesk;
import org.nhshdx.tenant.handover.HandoverOnDesk;
import org.nhshdx.tenant.handover.HandoverReader;
import org.nhshdx.tenant.live.LivePageOnDesk;
import org.nhshdx.tenant.live.LivePageReader;
import org.nhshdx.tenant.message.LetterReader;
import org.nhshdx.tenant.message.LetterReader.LetterOnDesk;
import org.nhshdx.tenant.people.ChapterOnDesk;
import org.nhshdx.tenant.people.PeopleReader;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.organise.checklist.DueItem;
import org.nhshdx.web.organise.event.EventLine;

/** A chapter's desk: what to do next, first of all. */
@Path("/organise/{place}")
public class HomePage {

    private static final int DUE = 5;
    private static final int ALL = 500;

    @CheckedTemplate(basePath = "organise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Home(
            Desk desk, ChapterOnDesk chapter, WhatNext next, Optional<ApplicationOnDesk> application,
            List<DueItem> due, List<AwaitedLine> waits, List<EventLine> ahead, List<EventInBrief> past, List<LetterOnDesk> letters, int people, Optional<HandoverOnDesk> offer,
            Optional<ClosingOnDesk> closing, List<LivePageOnDesk> live)
            implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    ApplicationReader applications;

    @Inject
    EventReader events;

    @Inject
    ChecklistReader checklists;

    @Inject
    LetterReader letters;

    @Inject
    PeopleReader people;

    @Inject
    HandoverReader handovers;

    @Inject
    ClosingReader closings;

    @Inject
    LivePageReader live;

    @Inject
    AwaitedReader awaited;

    @Inject
    ReadinessReader readiness;

    @Inject
    Charters charters;

    @Inject
    Clock clock;

    @GET
    @Does(Verb.READ_DESK)
    @Produces(Html.TYPE)
    public TemplateInstance show() {
        Optional<ApplicationOnDesk> application = desk.chapter().isPublic()
                ? Optional.empty()
                : Optional.of(applications.onDesk(desk.asker(), desk.id()));
        LocalDate today = LocalDate.now(clock);
        List<EventInBrief> days = events.all(desk.id());
        int many = people.of(desk.asker(), desk.id()).people().size();
        List<DueItem> due = DueItem.first(ALL, desk.chapter(), checklists.all(desk.id()), today);
        List<Awaited> waits = awaited.of(desk.id());
        List<EventLine> ahead = ahead(due, today);
        WhatNext next = WhatNext.of(desk.chapter(), application, new WhatNext.SoFar(
                days, many, ending(), due.stream().findFirst(), waits.stream().filter(Awaited::isYours).findFirst(), today));
        return new Home(
                desk.page(desk.chapter().name(), ""), desk.chapter(), next, application,
                due.stream().filter(one -> !next.is(one) && ahead.stream().noneMatch(line -> line.next().filter(one::equals).isPresent()))
                        .limit(DUE).toList(),
                AwaitedLine.of(waits, desk.chapter(), today), ahead, days.stream().filter(HomePage::isPast).toList(),
                letters.latest(desk.id()), many,
                handovers.open(desk.asker(), desk.id()), closings.of(desk.id()),
                live.toMend(desk.id()));
    }

    private List<EventLine> ahead(List<DueItem> due, LocalDate today) {
        return readiness.of(desk.id()).stream()
                .map(one -> EventLine.of(one, charters.numbered(one.examination().charterVersion()), due, today))
                .toList();
    }

    private static boolean isPast(EventInBrief event) {
        return event.state() != EventState.DRAFT && event.state() != EventState.ANNOUNCED;
    }

    private Optional<WaiverOnDesk> ending() {
        return events.chapterWaivers(desk.id()).stream()
                .filter(one -> one.inForce() && one.renewable() && one.daysLeft() <= Waiver.NOTICE_DAYS)
                .min(Comparator.comparing(WaiverOnDesk::until));
    }
}
