package org.nhshdx.web.words;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import org.nhshdx.tenant.coreteam.WorkingDays;
import org.nhshdx.tenant.scope.LondonClock;

/** By when the core team answers what it was asked. */
@TemplateExtension
public final class Promises {

    private static final WorkingDays WORKING_DAYS = new WorkingDays();

    private Promises() {}

    /** The last day on which an answer to what was asked at that moment was promised. */
    public static LocalDate promised(Instant askedAt) {
        return WORKING_DAYS.after(LocalDate.ofInstant(askedAt, LondonClock.ZONE), WorkingDays.PROMISED);
    }
}
