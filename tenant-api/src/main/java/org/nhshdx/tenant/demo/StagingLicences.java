package org.nhshdx.tenant.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.tenant.licence.AskingForAssets;
import org.nhshdx.tenant.licence.AssetGrant;
import org.nhshdx.tenant.licence.AssetsAsked;
import org.nhshdx.tenant.licence.GrantingAssets;

/** Puts what staged chapters may use of the brand on stage, through the real use cases. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
public class StagingLicences {

    @Inject
    Staging staging;

    @Inject
    AskingForAssets asking;

    @Inject
    GrantingAssets granting;

    /** The lead asks for these assets for an event, and signs. */
    public UUID asked(Stage stage, String event, LocalDate until, List<String> assets, String words) {
        AssetsAsked asked = new AssetsAsked(
                assets, Optional.of(event), List.of("pages", "print", "on-the-day"), words, Optional.empty(), Optional.of(until), true);
        return asking.ask(stage.lead(), stage.chapter(), asked).request().orElseThrow();
    }

    /** Somebody of the core team says yes, on a condition. */
    public void granted(Stage stage, UUID request, Cast decider, String condition) {
        AssetGrant grant = new AssetGrant(List.of(), Optional.empty(), condition, "");
        granting.grant(staging.asker(decider), stage.chapter(), request, 0, grant);
    }
}
