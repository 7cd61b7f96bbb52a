package org.nhshdx.tenant.sponsor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.nhshdx.core.charter.Words;
import org.nhshdx.core.event.SponsorEntry;
import org.nhshdx.tenant.audit.PlatformLog;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** The core team's shared register of sponsors: decided once, known to every chapter. */
@ApplicationScoped
public class SponsorRegister {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 2_000;

    @Inject
    Scope scope;

    @Inject
    PlatformLog log;

    @Inject
    Clock clock;

    /** Clears or refuses a sponsor; a later decision replaces an earlier one, and the log keeps both. */
    public SponsorEntry decide(Asker by, String name, boolean cleared, String reason) {
        check(name, reason);
        return scope.writingShared(() -> {
            SponsorEntry entry = SponsorEntry.named(name).orElseGet(() -> new SponsorEntry(name));
            entry.decide(name.strip(), cleared, reason.strip(), by.person(), clock.instant());
            entry.persist();
            log.record(by, cleared ? "clear" : "refuse", "sponsor " + name.strip(), reason.strip());
            return entry;
        });
    }

    /** All decisions, by name. */
    public PageOf<SponsorEntry> list(PageAsked asked) {
        return scope.readingShared(() -> PageOf.of(
                asked, SponsorEntry.inOrder(asked.index(), asked.size()), SponsorEntry.count()));
    }

    private static void check(String name, String reason) {
        List<Advice> advice = new ArrayList<>();
        if (Words.isBlank(name) || name.length() > LONGEST_NAME) {
            advice.add(new Advice("name", "Give the sponsor's name, in at most %d characters.".formatted(LONGEST_NAME)));
        }
        if (Words.isBlank(reason) || reason.length() > LONGEST_REASON) {
            advice.add(new Advice("reason", "Say why, in at most %,d characters.".formatted(LONGEST_REASON)));
        }
        Refused.ifAny(advice);
    }
}
