package org.nhshdx.tenant.event;

import org.hibernate.exception.ConstraintViolationException;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.SignUpKey;
import org.nhshdx.core.event.SignUpLink;
import org.nhshdx.tenant.problem.Refused;

/** Keeps a sign-up link with the one event it belongs to, over all chapters. */
final class HeldLinks {

    private HeldLinks() {}

    /** The event takes the link that its facts name and lets go of any other; another event's is refused. */
    static void follow(Event event) {
        SignUpKey key = SignUpKey.of(event.facts().signUpUrl())
                .orElseThrow(() -> new IllegalStateException("An announced event has a sign-up link."));
        SignUpLink.of(event).stream().filter(link -> !link.key().equals(key.value())).forEach(SignUpLink::delete);
        SignUpLink held = SignUpLink.with(key).orElseGet(() -> take(key, event));
        if (!held.isOf(event)) {
            throw othersLink();
        }
    }

    /** The primary key settles a race that looking first can't. */
    private static SignUpLink take(SignUpKey key, Event event) {
        try {
            SignUpLink link = new SignUpLink(key, event);
            link.persistAndFlush();
            return link;
        } catch (ConstraintViolationException takenMeanwhile) {
            throw othersLink();
        }
    }

    private static Refused othersLink() {
        return Refused.conflict("facts.signUpUrl", "This sign-up link is another event's. Give this event tickets of its own.");
    }
}
