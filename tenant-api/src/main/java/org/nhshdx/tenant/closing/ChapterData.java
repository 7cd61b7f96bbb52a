package org.nhshdx.tenant.closing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.brand.AssetRequest;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.core.brand.BrandUse;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.brand.LicenceState;
import org.nhshdx.core.brand.RequestState;
import org.nhshdx.core.chapter.Application;
import org.nhshdx.core.chapter.ApplicationAnswers;
import org.nhshdx.core.chapter.ApplicationState;
import org.nhshdx.core.chapter.Call;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Decision;
import org.nhshdx.core.chapter.Look;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.core.chapter.Outcome;
import org.nhshdx.core.chapter.PageLook;
import org.nhshdx.core.chapter.Role;
import org.nhshdx.core.chapter.Section;
import org.nhshdx.core.chapter.Wording;
import org.nhshdx.core.event.BrandFacts;
import org.nhshdx.core.event.ChangeState;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventChange;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.EventReport;
import org.nhshdx.core.event.EventState;
import org.nhshdx.core.event.InvitedJudge;
import org.nhshdx.core.event.WaitingChange;
import org.nhshdx.core.event.Waiver;
import org.nhshdx.core.event.WaiverState;
import org.nhshdx.core.message.Letter;
import org.nhshdx.tenant.scope.Names;

/** Everything that is kept of a chapter, for its people to take along. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ChapterData(
        String name, String standing, List<LicenceData> licences, List<RequestData> assetRequests, List<PersonData> people, Optional<ApplicationData> application,
        List<DecisionData> decisions, List<SectionData> page, Optional<LookData> look, List<EventData> events, List<WaiverData> waivers,
        List<LetterData> letters, List<CallData> calls) {

    /** Call it inside the chapter's scope. */
    static ChapterData inScope() {
        Chapter chapter = Chapter.inScope().orElseThrow();
        Optional<Application> application = Application.inScope();
        return new ChapterData(
                chapter.name(), chapter.standing().code(),
                Licence.all().stream().map(LicenceData::of).toList(),
                AssetRequest.all().stream().map(RequestData::of).toList(),
                Organiser.everyone().stream().map(PersonData::of).toList(),
                application.map(ApplicationData::of),
                application.map(Decision::about).orElse(List.of()).stream().map(DecisionData::of).toList(),
                Section.all().stream().map(SectionData::of).toList(),
                PageLook.inScope().map(LookData::of),
                Event.all().stream().map(EventData::of).toList(),
                Waiver.all().stream().map(WaiverData::of).toList(),
                Letter.all().stream().map(LetterData::of).toList(),
                Call.all().stream().map(CallData::of).toList());
    }

    record LicenceData(
            String code, BrandAsset asset, Optional<String> event, String uses, Optional<String> conditions, LocalDate from,
            LocalDate until, LicenceState state, Optional<String> deed) {
        static LicenceData of(Licence licence) {
            return new LicenceData(
                    licence.code(), licence.asset(), licence.eventId().flatMap(Event::with).map(Event::slug), licence.uses(),
                    licence.conditions(), licence.validFrom(), licence.validUntil(), licence.state(), licence.signatures().deed());
        }
    }

    record RequestData(
            List<BrandAsset> assets, Optional<String> event, List<BrandUse> uses, String words, LocalDate from, LocalDate until,
            RequestState state, Optional<String> reason, List<String> principles, Instant askedAt, Optional<Instant> decidedAt) {
        static RequestData of(AssetRequest request) {
            return new RequestData(
                    request.assets(), request.eventId().flatMap(Event::with).map(Event::slug), request.uses(), request.words(),
                    request.validFrom(), request.validUntil(), request.state(), request.answer().reason(), request.answer().principles(),
                    request.askedAt(), request.answer().decidedAt());
        }
    }

    record PersonData(String name, Role role, Optional<String> does, Optional<String> email, boolean shown) {
        static PersonData of(Organiser one) {
            return new PersonData(one.name(), one.role(), one.does(), one.email(), one.isShown());
        }
    }

    record ApplicationData(ApplicationState state, Optional<Instant> submittedAt, ApplicationAnswers answers) {
        static ApplicationData of(Application application) {
            return new ApplicationData(application.state(), application.review().submittedAt(), application.answers());
        }
    }

    record DecisionData(Outcome outcome, String reason, List<String> principles, Optional<String> wouldChange, Instant at) {
        static DecisionData of(Decision decision) {
            return new DecisionData(
                    decision.outcome(), decision.reason(), decision.principles(), decision.wouldChange(), decision.decidedAt());
        }
    }

    record SectionData(
            String part, Optional<String> title, String draft, Optional<String> publishedTitle, Optional<String> published,
            List<WordingData> before) {
        static SectionData of(Section section) {
            return new SectionData(
                    section.code(), given(section.title()), section.draft(), given(section.publishedTitle()), section.published(),
                    Wording.of(section).stream().map(WordingData::of).toList());
        }

        private static Optional<String> given(String title) {
            return Optional.of(title).filter(words -> !words.isEmpty());
        }
    }

    record WordingData(Instant at, Optional<String> by, String title, String words) {
        static WordingData of(Wording wording) {
            return new WordingData(wording.writtenAt(), wording.writtenBy().map(by -> Names.of(List.of(by)).of(by)), wording.title(), wording.words());
        }
    }

    record LookData(Look draft, Optional<Look> published) {
        static LookData of(PageLook look) {
            return new LookData(look.draft(), look.published());
        }
    }

    record EventData(
            String event, EventState state, Optional<String> roughly, Optional<String> about, EventFacts facts,
            Optional<Instant> announcedAt, Optional<Instant> heldAt, Optional<String> calledOffBecause, Optional<EventReport> report,
            List<ChangeData> changes, List<WaitingData> waited, List<AskedToJudge> askedToJudge) {
        static EventData of(Event event) {
            return new EventData(
                    event.slug(), event.state(), event.roughly(), event.about(), event.facts(), event.announcedAt(), event.heldAt(),
                    event.calledOffReason(), event.report(), EventChange.of(event.id()).stream().map(ChangeData::of).toList(),
                    WaitingChange.of(event.id()).stream().map(WaitingData::of).toList(),
                    InvitedJudge.of(event.id()).stream().map(AskedToJudge::of).toList());
        }
    }

    record AskedToJudge(String name, String email, Instant at) {
        static AskedToJudge of(InvitedJudge judge) {
            return new AskedToJudge(judge.name(), judge.address(), judge.invitedAt());
        }
    }

    record ChangeData(Instant at, EventFacts before, EventFacts after) {
        static ChangeData of(EventChange change) {
            return new ChangeData(change.at(), change.before(), change.after());
        }
    }

    record WaitingData(Instant at, BrandFacts before, BrandFacts after, ChangeState state, Optional<String> reason) {
        static WaitingData of(WaitingChange change) {
            return new WaitingData(change.at(), change.before(), change.after(), change.state(), change.reason());
        }
    }

    record WaiverData(String principle, String reason, LocalDate until, WaiverState state) {
        static WaiverData of(Waiver waiver) {
            return new WaiverData(waiver.principle(), waiver.reason(), waiver.until(), waiver.state());
        }
    }

    record LetterData(String subject, String body, Instant at) {
        static LetterData of(Letter letter) {
            return new LetterData(letter.subject(), letter.body(), letter.queuedAt());
        }
    }

    record CallData(Instant starts, Instant ends, String how, String about, Optional<String> calledOffBecause) {
        static CallData of(Call call) {
            Call.Terms terms = call.terms();
            return new CallData(terms.startsAt(), terms.endsAt(), terms.how(), terms.about(), call.calledOffReason());
        }
    }
}
