package org.nhshdx.tenant.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.version.ClauseOnDesk;
import org.nhshdx.tenant.version.ClauseSent;
import org.nhshdx.tenant.version.DraftReader;
import org.nhshdx.tenant.version.DraftingCharters;
import org.nhshdx.tenant.version.SimulatingDrafts;

/** The demo's draft of version 2: three people to turn to, more room between days, and childcare expected. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
public class DemoCharter {

    @Inject
    Staging staging;

    @Inject
    DraftingCharters drafting;

    @Inject
    DraftReader drafts;

    @Inject
    SimulatingDrafts simulating;

    /** Two people write it, and one has it simulated. */
    public void drafted() {
        Asker ottoline = staging.asker(Cast.OTTOLINE);
        Asker bram = staging.asker(Cast.BRAM);
        drafting.start(ottoline);
        save(ottoline, "conduct-in-force", "rule", Map.of("people", 3), "One of two may be away, and one of two may be the trouble.");
        save(ottoline, "no-clash", "default", Map.of("days", 21, "kilometres", 80), drafts.principle("no-clash").reason());
        save(bram, "childcare", "default", Map.of(), drafts.principle("childcare").reason());
        simulating.start(ottoline);
    }

    private void save(Asker by, String principle, String strength, Map<String, Object> figures, String reason) {
        ClauseOnDesk clause = drafts.principle(principle);
        int version = drafts.draft().version();
        drafting.save(by, principle, new ClauseSent(strength, new LinkedHashMap<>(figures), clause.statement(), reason, version), version);
    }
}
