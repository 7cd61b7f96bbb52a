package org.nhshdx.tenant.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.event.BrandFacts;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventReport;
import org.nhshdx.tenant.charter.Answer;
import org.nhshdx.tenant.charter.Outcome;
import org.nhshdx.tenant.event.AnnouncingEvents;
import org.nhshdx.tenant.event.AskingJudgement;
import org.nhshdx.tenant.event.ChangingEvents;
import org.nhshdx.tenant.event.CreatingEvents;
import org.nhshdx.tenant.event.EventDraft;
import org.nhshdx.tenant.event.Examining;
import org.nhshdx.tenant.event.HoldingEvents;
import org.nhshdx.tenant.event.ReportingEvents;
import org.nhshdx.tenant.judgement.Judging;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.tenant.waiver.WaiverRequest;
import org.nhshdx.tenant.waiver.Waiving;

/** Puts events of staged chapters on stage through the real use cases. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
public class StagingEvents {

    private static final Set<String> OF_THE_DATE = Set.of("no-bank-holiday", "no-clash");

    @Inject
    Scope scope;

    @Inject
    Examining examining;

    @Inject
    CreatingEvents creating;

    @Inject
    AskingJudgement asking;

    @Inject
    Judging judging;

    @Inject
    Waiving waiving;

    @Inject
    AnnouncingEvents announcing;

    @Inject
    ChangingEvents changing;

    @Inject
    HoldingEvents holding;

    @Inject
    ReportingEvents reporting;

    /** The same day's playbill on the first such weekday from its date on that isn't at a bank holiday and clashes with nothing. */
    public Playbill onAFree(DayOfWeek weekday, Stage stage, Playbill playbill) {
        return Stream.iterate(playbill.date().with(TemporalAdjusters.nextOrSame(weekday)), day -> day.plusWeeks(1))
                .map(playbill::on)
                .filter(day -> isFree(stage, day))
                .findFirst()
                .orElseThrow();
    }

    private boolean isFree(Stage stage, Playbill playbill) {
        return examining.dry(stage.chapter(), playbill.facts()).findings().stream()
                .filter(finding -> OF_THE_DATE.contains(finding.principle()))
                .allMatch(finding -> finding.outcome() == Outcome.KEPT);
    }

    /** A draft with every answer given; its address. */
    public String drafted(Stage stage, Playbill playbill, String about) {
        EventDraft draft = new EventDraft(playbill.facts(), Optional.empty(), Optional.of(about));
        return creating.create(stage.lead(), stage.chapter(), draft).slug();
    }

    /** The core team has looked at what only a person can see of this draft, and likes it. */
    public void judged(Stage stage, String event, Asker judge, String reason) {
        int version = version(stage, event);
        asking.ask(stage.lead(), stage.chapter(), event)
                .forEach(principle -> judging.judge(judge, stage.chapter(), event, version, new Answer(principle, true, reason, 0)));
    }

    /** The core team lets this event be an exception until it is over. */
    public void waived(Stage stage, String event, Asker by, WaiverRequest request) {
        waiving.propose(by, stage.chapter(), Optional.of(event), request);
    }

    /** The draft goes out to the public. */
    public void announced(Stage stage, String event) {
        announcing.announce(stage.lead(), stage.chapter(), event, version(stage, event));
    }

    /** The lead gives it another theme, which waits for the core team. */
    public void rethemed(Stage stage, String slug, String theme) {
        EventDraft told = scope.reading(stage.chapter(), () -> {
            Event event = Event.at(slug).orElseThrow();
            BrandFacts brand = BrandFacts.of(event.facts(), event.about());
            String title = Chapter.named(stage.setting().place()) + ": " + theme;
            return new EventDraft(brand.themed(title, theme).onto(event.facts()), event.roughly(), event.about());
        });
        changing.change(stage.lead(), stage.chapter(), slug, told, version(stage, slug));
    }

    /** Its day is over and people came. */
    public void held(Stage stage, String event) {
        holding.hold(stage.lead(), stage.chapter(), event);
    }

    /** How it went; its organisers counted who came and not what was made. */
    public void reported(Stage stage, String event, String account) {
        reporting.report(stage.lead(), stage.chapter(), event, new EventReport(account, Optional.of(52), Optional.empty()));
    }

    private int version(Stage stage, String event) {
        return scope.reading(stage.chapter(), () -> Event.at(event).orElseThrow().version());
    }
}
