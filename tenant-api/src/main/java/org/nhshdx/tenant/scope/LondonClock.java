package org.nhshdx.tenant.scope;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock: every "today" and "now" is asked of it, as in London. */
@ApplicationScoped
public class LondonClock {

    /** Where our days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    @Produces
    @DefaultBean
    @Singleton
    Clock clock() {
        return Clock.system(ZONE);
    }
}
