package org.nhshdx.tenant.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.brand.AssetRequest;
import org.nhshdx.core.brand.LicenceTerms;
import org.nhshdx.core.chapter.Application;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Decision;
import org.nhshdx.core.event.Event;
import org.nhshdx.tenant.application.Decline;
import org.nhshdx.tenant.application.ExaminingApplications;
import org.nhshdx.tenant.application.LetterText;
import org.nhshdx.tenant.coreteam.AssetRequests;
import org.nhshdx.tenant.coreteam.EarlierRequest;
import org.nhshdx.tenant.event.Examining;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Gathers what the core team needs to decide on a request, and the letters that would go with the answers. */
@ApplicationScoped
public class ReadingForDecision {

    @Inject
    Scope scope;

    @Inject
    LicenceReader reader;

    @Inject
    AssetRequests requests;

    @Inject
    AssetRules rules;

    @Inject
    ExaminingApplications ofChapters;

    @Inject
    Examining ofEvents;

    @Inject
    AnswerLetters letters;

    @Inject
    Clock clock;

    public RequestForDecision of(Asker by, UUID chapter, UUID id) {
        RequestOnDesk request = reader.request(chapter, id);
        List<EarlierRequest> before = requests.decidedBefore(by, id, request.assets());
        return scope.reading(chapter, () -> {
            Chapter here = Chapter.inScope().orElseThrow();
            Optional<Event> event = RequestAt.id(id).eventId().flatMap(Event::with);
            return new RequestForDecision(
                    here.slug(), here.name(), request, rules.inTheWay(event),
                    ofChapters.examine(Application.inScope().orElseThrow().answers()), event.map(ofEvents::examine),
                    reader.licences(chapter), before, !Decision.hasSteppedAside(by.person()), approval(by, RequestAt.id(id)));
        });
    }

    private LetterText approval(Asker by, AssetRequest request) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = request.validFrom().isBefore(today) ? today : request.validFrom();
        return letters.granted(by, request, new LicenceTerms(
                request.eventId(), request.uses(), request.words(), from, request.validUntil(), Optional.empty()), List.of());
    }

    /** The letter that would go with this yes, as it stands in the form. */
    public LetterText grantLetter(Asker by, UUID chapter, UUID id, AssetGrant grant) {
        return scope.reading(chapter, () -> {
            AssetRequest request = RequestAt.id(id);
            LicenceTerms terms = grant.terms(request, LocalDate.now(clock), request.validUntil());
            return letters.granted(by, request, terms, List.of());
        });
    }

    public LetterText declineLetter(Asker by, UUID chapter, UUID id, Decline decline) {
        return scope.reading(chapter, () -> letters.declined(by, RequestAt.id(id), decline));
    }
}
