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
import org.nhshdx.core.event.Waiver;
import org.nhshdx.tenant.application.ApplicationOnDesk;
import org.nhshdx.tenant.application.ApplicationReader;
import org.nhshdx.tenant.checklist.ChecklistReader;
import org.nhshdx.tenant.closing.ClosingOnDesk;
import org.nhshdx.tenant.closing.ClosingReader;
import org.nhshdx.tenant.event.EventInBrief;
import org.nhshdx.tenant.event.EventReader;
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

/** A chapter's desk: what to do next, first of all. */
@Path("/organise/{place}")
public class HomePage {

    private static final int DUE = 5;

    @CheckedTemplate(basePath = "organise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Home(
            Desk desk, ChapterOnDesk chapter, WhatNext next, Optional<ApplicationOnDesk> application,
            List<DueItem> due, List<EventInBrief> events, List<LetterOnDesk> letters, int people, Optional<HandoverOnDesk> offer,
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
    Clock clock;

    @GET
    @Does(Verb.READ_DESK)
    @Produces(Html.TYPE)
    public TemplateInstance show() {
        Optional<ApplicationOnDesk> application = desk.chapter().isPublic()
                ? Optional.empty()
                : Optional.of(applications.onDesk(desk.asker(), desk.id()));
        List<EventInBrief> days = events.all(desk.id());
        int many = people.of(desk.asker(), desk.id()).people().size();
        List<DueItem> due = DueItem.first(DUE, desk.chapter(), checklists.all(desk.id()), LocalDate.now(clock));
        WhatNext next = WhatNext.of(desk.chapter(), application, new WhatNext.SoFar(days.size(), many, ending(), due.stream().findFirst()));
        return new Home(
                desk.page(desk.chapter().name(), ""), desk.chapter(), next, application,
                due.stream().filter(one -> !next.is(one)).toList(), days,
                letters.latest(desk.id()), many,
                handovers.open(desk.asker(), desk.id()), closings.of(desk.id()),
                live.toMend(desk.id()));
    }

    private Optional<WaiverOnDesk> ending() {
        return events.chapterWaivers(desk.id()).stream()
                .filter(one -> one.inForce() && one.renewable() && one.daysLeft() <= Waiver.NOTICE_DAYS)
                .min(Comparator.comparing(WaiverOnDesk::until));
    }
}
