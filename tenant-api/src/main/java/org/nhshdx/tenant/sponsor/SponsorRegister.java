package org.nhshdx.tenant.sponsor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhshdx.core.charter.Words;
import org.nhshdx.core.event.SponsorAnswer;
import org.nhshdx.core.event.SponsorDecision;
import org.nhshdx.core.event.SponsorEntry;
import org.nhshdx.core.event.Turn;
import org.nhshdx.tenant.audit.PlatformLog;
import org.nhshdx.tenant.charter.principle.SponsorName;
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

    /**
     * Clears or refuses a sponsor with all its spellings; every decision is kept, and the last one holds.
     *
     * @param seen how many decisions on it the asker has read; refused when there are more
     */
    public SponsorEntry decide(Asker by, String name, SponsorAnswer answer, int seen) {
        check(name, answer);
        return scope.writingShared(() -> {
            Turn.takeToAnnounce();
            DecidedBefore.check(spellings(name), seen);
            SponsorEntry entry = entry(name).orElseGet(() -> new SponsorEntry(SponsorName.of(name).key(), clock.instant()));
            SponsorAnswer given = new SponsorAnswer(answer.cleared(), answer.reason().strip(), answer.note().strip());
            Instant now = clock.instant();
            entry.decide(isItsName(entry, name) ? name.strip() : entry.name(), given, by.person(), now);
            entry.persist();
            entry.spellings().forEach(spelling -> spelling.becomeSpellingOf(entry));
            new SponsorDecision(entry, given, by.person(), now).persist();
            log.record(by, given.cleared() ? "clear" : "refuse", "sponsor " + entry.name(), given.reason());
            return entry;
        });
    }

    /** Notes that both names are one sponsor's: from now on they have the same answer. */
    public SponsorEntry join(Asker by, String name, String spelling) {
        if (Words.isBlank(spelling) || spelling.length() > LONGEST_NAME) {
            throw Refused.invalid("spelling", "Give the other name, in at most %d characters.".formatted(LONGEST_NAME));
        }
        return scope.writingShared(() -> {
            SponsorEntry entry = entry(name).orElseThrow(() -> Refused.notFound("There is no such sponsor in the register."));
            SponsorEntry other = SponsorEntry.keyed(key(spelling)).orElseGet(() -> new SponsorEntry(key(spelling), clock.instant()));
            refuseToJoin(entry, other);
            if (!other.isPersistent()) {
                other.decide(spelling.strip(), new SponsorAnswer(entry.isCleared(), entry.reason(), ""), by.person(), clock.instant());
            }
            other.becomeSpellingOf(entry);
            other.persist();
            log.record(by, "name", "sponsor " + entry.name(), "It is also called " + spelling.strip() + ".");
            return entry;
        });
    }

    private static void refuseToJoin(SponsorEntry entry, SponsorEntry other) {
        if (other.key().equals(entry.key())) {
            throw Refused.invalid("spelling", "That is the same name already.");
        }
        if (other.sameAs().isPresent() || !other.spellings().isEmpty()) {
            throw Refused.conflict("spelling", "That name has other spellings already. Decide on each by itself.");
        }
    }

    /** The entry that a name leads to, also by another spelling. */
    private static Optional<SponsorEntry> entry(String name) {
        return SponsorEntry.keyed(key(name)).or(() -> SponsorEntry.keyed(name))
                .flatMap(found -> found.sameAs().map(SponsorEntry::keyed).orElse(Optional.of(found)));
    }

    /** The keys under which this sponsor is known; call it inside a scope. */
    public List<String> spellings(String name) {
        return entry(name).stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry), entry.spellings().stream()))
                .map(SponsorEntry::key).toList();
    }

    private static boolean isItsName(SponsorEntry entry, String name) {
        return entry.key().equals(key(name));
    }

    private static String key(String name) {
        return SponsorName.of(name).key();
    }

    private static void check(String name, SponsorAnswer answer) {
        List<Advice> advice = new ArrayList<>();
        if (Words.isBlank(name) || name.length() > LONGEST_NAME) {
            advice.add(new Advice("name", "Give the sponsor's name, in at most %d characters.".formatted(LONGEST_NAME)));
        }
        if (Words.isBlank(answer.reason()) || answer.reason().length() > LONGEST_REASON) {
            advice.add(new Advice("reason", "Say why, in at most %,d characters.".formatted(LONGEST_REASON)));
        }
        if (answer.note().length() > LONGEST_REASON) {
            advice.add(new Advice("note", "Shorten the note to %,d characters.".formatted(LONGEST_REASON)));
        }
        Refused.ifAny(advice);
    }
}
