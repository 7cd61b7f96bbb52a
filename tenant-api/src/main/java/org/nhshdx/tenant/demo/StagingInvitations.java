package org.nhshdx.tenant.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.nhshdx.tenant.call.ArrangingCalls;
import org.nhshdx.tenant.call.CallPlan;
import org.nhshdx.tenant.event.InvitingJudges;

/** Puts into the demo what goes into people's calendars: a judge who is asked, and a call with the core team. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
class StagingInvitations {

    @Inject
    Staging staging;

    @Inject
    InvitingJudges judges;

    @Inject
    ArrangingCalls calls;

    void judge(Stage stage, String event, Cast judge) {
        judges.invite(stage.lead(), stage.chapter(), event, judge.fullName(), judge.email());
    }

    void call(Stage stage, Cast caller, LocalDate day) {
        calls.arrange(staging.asker(caller), stage.chapter(), new CallPlan(
                Optional.of(day), Optional.of(LocalTime.of(19, 0)), Optional.of(LocalTime.of(19, 30)),
                "https://meet.example.org/leeds-evening", "Your venue, and how many you hope for."));
    }
}
