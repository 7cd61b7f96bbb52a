package org.nhshdx.tenant.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.nhshdx.core.digest.Secret;
import org.nhshdx.core.follower.Follower;
import org.nhshdx.tenant.scope.Scope;

/** Puts a few invented people among a chapter's followers. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
class StagingFollowers {

    private static final List<String> NAMES = List.of("wren", "jory", "mara", "tamsin", "petrakis");

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    void follow(Stage stage) {
        scope.writing(stage.chapter(), () -> {
            NAMES.forEach(this::follow);
            return stage;
        });
    }

    private void follow(String name) {
        Follower follower = new Follower(name + "@followers.example", Secret.fresh(), clock.instant());
        follower.confirm(clock.instant());
        follower.persist();
    }
}
