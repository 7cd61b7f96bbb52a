package org.nhshdx.web.coreteam;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.charter.Finding;
import org.nhshdx.tenant.coreteam.Precedent;
import org.nhshdx.tenant.coreteam.PrecedentCase;
import org.nhshdx.tenant.coreteam.Precedents;
import org.nhshdx.tenant.event.EventOnDesk;
import org.nhshdx.tenant.event.EventReader;
import org.nhshdx.tenant.event.JudgementOnDesk;
import org.nhshdx.tenant.event.WaiverOnDesk;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;

/** Lays out an event before the core team, also when a deed on it or on one of its waivers is refused. */
@ApplicationScoped
class EventsToJudge {

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EventToJudge(
            Desk desk, String chapter, String place, String at, EventOnDesk event, List<SaidOfEvent> said,
            List<FindingToJudge> open, List<FindingToJudge> settled, boolean leftOver, List<Precedent> precedents, Form form)
            implements TemplateInstance {}

    @Inject
    EventReader reader;

    @Inject
    Charters charters;

    @Inject
    Precedents precedents;

    @Inject
    ChapterNames names;

    @Inject
    CurrentPerson person;

    @Inject
    CurrentChapter chapter;

    TemplateInstance page(String slug, Form form) {
        EventOnDesk event = reader.at(chapter.id(), slug).asItWouldBe();
        List<FindingToJudge> findings = FindingToJudge.of(event, charters.numbered(event.examination().charterVersion()));
        String path = names.path(chapter.id());
        return new EventToJudge(
                CoreTeamDesk.page(Optional.ofNullable(event.facts().title()).orElse("An event"), CoreTeamDesk.CHAPTERS), path,
                names.place(chapter.id()), path + "/events/" + slug, event, SaidOfEvent.of(event),
                findings.stream().filter(one -> !one.isSettled()).toList(),
                findings.stream().filter(FindingToJudge::isSettled).toList(), leftOver(event, findings),
                precedents.likest(person.asker(), theCase(event, slug)), form);
    }

    /** What is in question or was judged, and what they say of the day. */
    private PrecedentCase theCase(EventOnDesk event, String slug) {
        List<String> principles = event.examination().findings().stream()
                .filter(finding -> finding.isInTheWay() || finding.judgement().isPresent())
                .map(Finding::principle)
                .toList();
        String words = Stream.of(
                        Optional.ofNullable(event.facts().title()), Optional.ofNullable(event.facts().theme()), event.about(),
                        Optional.of(event.waivers().stream().map(WaiverOnDesk::reason).collect(Collectors.joining(" "))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return new PrecedentCase(chapter.id(), Optional.of(slug), principles, words);
    }

    /** Whether something waits to be judged that has settled itself meanwhile. */
    private static boolean leftOver(EventOnDesk event, List<FindingToJudge> findings) {
        return event.judgements().stream().filter(JudgementOnDesk::isWaiting)
                .anyMatch(waiting -> findings.stream()
                        .filter(one -> one.words().principle().equals(waiting.principle()))
                        .noneMatch(one -> one.words().isForAPerson()));
    }
}
