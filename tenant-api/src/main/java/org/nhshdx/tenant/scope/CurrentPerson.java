package org.nhshdx.tenant.scope;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The person behind this request; known to the database only once they are asked for. */
@RequestScoped
public class CurrentPerson {

    @Inject
    SecurityIdentity identity;

    @Inject
    People people;

    private Asker asker;

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /** Empty when nobody is signed in. */
    public Optional<Asker> ifSignedIn() {
        return isSignedIn() ? Optional.of(asker()) : Optional.empty();
    }

    /** The person, or the challenge to sign in. */
    public Asker asker() {
        if (!isSignedIn()) {
            throw new UnauthorizedException("Sign in first.");
        }
        if (asker == null) {
            asker = people.recognise(identity);
        }
        return asker;
    }
}
