package org.nhshdx.tenant.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.nhshdx.core.digest.Secret;
import org.nhshdx.tenant.concern.ConcernInBrief;
import org.nhshdx.tenant.concern.ConcernReport;
import org.nhshdx.tenant.concern.ConcernsOnDesk;
import org.nhshdx.tenant.concern.HandlingConcerns;
import org.nhshdx.tenant.concern.ReportingConcerns;
import org.nhshdx.tenant.relay.WordsToChapter;
import org.nhshdx.tenant.relay.WritingToChapters;
import org.nhshdx.tenant.scope.Asker;

/** What people who never sign in tell the demo's chapter and its core team. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
public class DemoConcerns {

    private static final String DEMO = "demo";

    @Inject
    MovableClock clock;

    @Inject
    Staging staging;

    @Inject
    ReportingConcerns reporting;

    @Inject
    ConcernsOnDesk desk;

    @Inject
    HandlingConcerns handling;

    @Inject
    WritingToChapters writing;

    /** One that somebody has, one that waits, and a question to the organisers. */
    public void told(Stage stage) {
        Asker bram = staging.asker(Cast.BRAM);
        staging.asker(Cast.ZOFIA);
        UUID ottoline = staging.asker(Cast.OTTOLINE).person();
        LocalDate today = clock.today();
        clock.on(today.minusDays(4), () -> {
            report("access", "/x/" + stage.slug(), DemoWords.HEARING_LOOP, "", Set.of());
            ConcernInBrief first = desk.open(bram).get(desk.open(bram).size() - 1);
            handling.take(bram, first.id(), "I know the venue’s caretaker.", first.version());
        });
        clock.on(today.minusDays(1), () -> report("name", "/register", DemoWords.PIRATE_POSTER, "01632 960 123", Set.of(ottoline.toString())));
        writing.write(stage.slug(), WordsToChapter.typed("Pip Larkspur", Cast.PIP.email(), DemoWords.A_QUESTION), DEMO);
    }

    private void report(String kind, String page, String words, String reach, Set<String> keepFrom) {
        reporting.report(ConcernReport.typed(kind, page, "", "", words, reach, keepFrom), Secret.fresh(), DEMO);
    }
}
