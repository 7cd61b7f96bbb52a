package org.nhshdx.tenant.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.nhshdx.core.charter.CharterNotice;
import org.nhshdx.core.charter.CharterVersion;
import org.nhshdx.core.charter.Shift;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.coreteam.LiveChapters;
import org.nhshdx.tenant.message.Draining;
import org.nhshdx.tenant.message.Outbox;
import org.nhshdx.tenant.publication.Publishing;
import org.nhshdx.tenant.scope.People;
import org.nhshdx.tenant.scope.Scope;

/**
 * Tells every chapter what an adopted version changes for it, a few chapters at a time, each in its own scope. Two nodes
 * may do the same part at once: the outbox takes each letter once.
 */
@ApplicationScoped
class TellingChapters implements Draining.Filling {

    private static final Logger LOG = Logger.getLogger(TellingChapters.class);
    private static final int A_PART = 25;

    @Inject
    Scope scope;

    @Inject
    LiveChapters live;

    @Inject
    ChapterShifts shifts;

    @Inject
    VersionWords words;

    @Inject
    Outbox outbox;

    @Inject
    Publishing publishing;

    @Inject
    People people;

    @Inject
    Clock clock;

    @Override
    public boolean fill() {
        LocalDate today = LocalDate.now(clock);
        List<Open> open = scope.readingShared(() -> CharterNotice.open(today).stream().map(Open::of).toList());
        open.forEach(this::tellNext);
        return !open.isEmpty();
    }

    private void tellNext(Open open) {
        List<UUID> chapters = live.some(people.calendar(), open.reached(), A_PART, "To tell them of version %d.".formatted(open.number()));
        CharterVersion version = scope.readingShared(() -> CharterVersion.numbered(open.number())).orElseThrow();
        chapters.forEach(chapter -> tell(chapter, open.kind(), version));
        scope.writingShared(() -> {
            CharterNotice notice = CharterNotice.of(open.number(), open.kind()).orElseThrow();
            chapters.stream().reduce((one, next) -> next).ifPresent(notice::reach);
            if (chapters.size() < A_PART) {
                notice.finish(clock.instant());
            }
            return notice;
        });
    }

    /** One chapter's trouble is never the others'. */
    private void tell(UUID chapter, CharterNotice.Kind kind, CharterVersion version) {
        try {
            scope.writing(chapter, () -> {
                if (kind == CharterNotice.Kind.DUE) {
                    publishing.publish();
                } else {
                    write(chapter, kind, version);
                }
                return chapter;
            });
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "The chapter %s couldn't be told of version %d of the charter", chapter, version.number());
        }
    }

    private void write(UUID chapter, CharterNotice.Kind kind, CharterVersion version) {
        List<Shift> changed = shifts.under(Charter.of(version));
        boolean isWorthALetter = kind == CharterNotice.Kind.ADOPTED || changed.stream().anyMatch(VersionWords::asksSomething);
        if (isWorthALetter) {
            outbox.queueToOrganisers(words.letter(chapter, kind, version, changed));
        }
    }

    private record Open(int number, CharterNotice.Kind kind, Optional<UUID> reached) {

        static Open of(CharterNotice notice) {
            return new Open(notice.number(), notice.kind(), notice.reached());
        }
    }
}
