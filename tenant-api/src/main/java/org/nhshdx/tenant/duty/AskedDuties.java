package org.nhshdx.tenant.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.nhshdx.core.chapter.Application;
import org.nhshdx.core.chapter.ApplicationState;
import org.nhshdx.core.chapter.Invitation;
import org.nhshdx.core.event.Judgement;
import org.nhshdx.tenant.scope.LondonClock;

/** What one side has asked the other and waits for. */
@ApplicationScoped
class AskedDuties implements Unfinished {

    @Inject
    Clock clock;

    @Override
    public List<Duty> duties(LocalDate today) {
        return Stream.of(asked(), judgements(), invitations()).flatMap(each -> each).toList();
    }

    private static Stream<Duty> asked() {
        return Application.inScope().stream()
                .filter(application -> application.state() == ApplicationState.INFORMATION_REQUESTED)
                .map(application -> Duty.of("The core team asked about the application and waits for an answer.", "application"));
    }

    private static Stream<Duty> judgements() {
        return Judgement.waiting().stream().map(judgement -> Duty.of(
                "The core team was asked to judge “%s” and hasn't yet.".formatted(judgement.principle().replace('-', ' ')), "events"));
    }

    private Stream<Duty> invitations() {
        return Invitation.openAt(clock.instant()).stream().map(invitation -> Duty.by(
                LocalDate.ofInstant(invitation.expiresAt(), LondonClock.ZONE),
                invitation.invited() + " is invited and hasn't come in.", "people"));
    }
}
