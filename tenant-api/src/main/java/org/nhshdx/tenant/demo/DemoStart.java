package org.nhshdx.tenant.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import org.nhshdx.core.chapter.Address;
import org.nhshdx.tenant.scope.Scope;

/** Tells the demo's story once, when development starts on a database in which there is no chapter yet. */
@ApplicationScoped
@IfBuildProfile("dev")
class DemoStart {

    private static final Logger LOG = Logger.getLogger(DemoStart.class);
    private static final int AFTER_EVERYTHING_ELSE = 10_000;

    @Inject
    Scope scope;

    @Inject
    DemoWorld world;

    @Inject
    DemoInWales wales;

    @Inject
    DemoProgramme programme;

    @Inject
    DemoConcerns concerns;

    @Inject
    DemoLivePages livePages;

    @Inject
    DemoCharter charter;

    void started(@Observes @Priority(AFTER_EVERYTHING_ELSE) StartupEvent started) {
        if (scope.readingShared(() -> Address.count()) > 0) {
            return;
        }
        LOG.info("Setting the demo's scene: Gloucester at work, Cwm-y-Gwŷdd in two languages, Leeds in review, Saltmarsh appealing, Brackenmere suspended.");
        try {
            programme.imported();
            Stage gloucester = world.atWork(Setting.GLOUCESTER);
            world.suspended(Setting.BRACKENMERE);
            wales.inTwoLanguages(Setting.CWM_Y_GWYDD);
            world.applying(Setting.LEEDS);
            world.appealing(Setting.SALTMARSH);
            concerns.told(gloucester);
            livePages.seen(gloucester);
            charter.drafted();
        } catch (RuntimeException failed) {
            LOG.error("The demo's scene could not be set. Everything else works; stop, remove .data and start again.", failed);
        }
    }
}
