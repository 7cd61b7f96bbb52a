package org.nhshdx.tenant.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.nhshdx.tenant.scope.Introduction;

/** Gives the cast their full names in development and tests, where the embedded identity provider knows only user names. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
class CastNames implements Introduction.Correction {

    @Override
    public Introduction correct(Introduction introduction) {
        return Cast.signingInAs(introduction.subject())
                .map(one -> new Introduction(introduction.subject(), one.fullName(), Optional.of(one.email())))
                .orElse(introduction);
    }
}
