package org.nhshdx.tenant.awaited;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhshdx.core.brand.AssetRequest;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.core.chapter.Application;
import org.nhshdx.core.chapter.ApplicationState;
import org.nhshdx.core.event.Judgement;
import org.nhshdx.core.event.WaitingChange;
import org.nhshdx.core.event.Waiver;
import org.nhshdx.tenant.coreteam.WorkingDays;

/** What the core team owes the chapter in scope an answer to, each by the day it promised. */
record CoreTeamsTurn(EventsHere events, WorkingDays workingDays) {

    Stream<Awaited> all() {
        return Stream.of(
                        Application.inScope().stream().filter(one -> one.state().isWithTheCoreTeam()).map(CoreTeamsTurn::application),
                        Judgement.waiting().stream().map(this::judgement),
                        Waiver.all().stream().filter(Waiver::isWaiting).map(this::waiver),
                        AssetRequest.waiting().stream().map(this::request),
                        WaitingChange.waiting().stream().map(this::change))
                .flatMap(each -> each);
    }

    private static Awaited application(Application application) {
        Instant handedIn = application.review().submittedAt().orElseThrow();
        boolean isAppeal = application.state() == ApplicationState.APPEALED;
        Instant since = application.appeal().filter(any -> isAppeal).flatMap(appeal -> appeal.madeAt()).orElse(handedIn);
        return new Awaited(
                Turn.CORE_TEAM, isAppeal ? "Answer your appeal" : "Decide on your application", "application", Optional.empty(),
                London.day(since), application.review().answerBy());
    }

    private Awaited judgement(Judgement judgement) {
        return promised("Judge “" + London.plain(judgement.principle()) + "”" + events.named(judgement.eventId()),
                events.desk(judgement.eventId()), judgement.eventId(), judgement.askedAt().orElseThrow());
    }

    private Awaited waiver(Waiver waiver) {
        String second = waiver.proposedBy().isPresent() ? "Confirm, as a second person, a waiver of “" : "Answer about a waiver of “";
        return promised(second + London.plain(waiver.principle()) + "”" + events.named(waiver.eventId()),
                events.desk(waiver.eventId()), waiver.eventId(), waiver.openedAt());
    }

    private Awaited request(AssetRequest request) {
        String assets = request.assets().stream().map(BrandAsset::words).collect(Collectors.joining(", "));
        String what = request.renews().isPresent() ? "Renew your licence: " : "Answer about brand assets: ";
        return promised(what + assets, "brand", request.eventId(), request.askedAt());
    }

    private Awaited change(WaitingChange change) {
        Optional<UUID> event = Optional.of(change.event());
        return new Awaited(
                Turn.CORE_TEAM, "Let a change stand" + events.named(event), events.desk(event), event, London.day(change.at()),
                Optional.of(change.answerBy()));
    }

    private Awaited promised(String what, String at, Optional<UUID> event, Instant asked) {
        LocalDate since = London.day(asked);
        return new Awaited(Turn.CORE_TEAM, what, at, event, since, Optional.of(workingDays.after(since, WorkingDays.PROMISED)));
    }
}
