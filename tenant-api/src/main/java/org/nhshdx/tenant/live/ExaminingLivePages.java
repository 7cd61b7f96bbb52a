package org.nhshdx.tenant.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.live.LivePage;
import org.nhshdx.core.publication.PublicChapter;
import org.nhshdx.tenant.publication.Publishing;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.People;
import org.nhshdx.tenant.scope.Scope;

/**
 * Examines one chapter's live pages, and does what follows: tells, freezes, ends what was mended.
 *
 * <p>It may run on every node at once: the chapter is locked and asked again whether it still wants it. One that fails
 * for whatever reason of ours moves nothing and is written down as not examined.
 */
@ApplicationScoped
class ExaminingLivePages {

    private static final Logger LOG = Logger.getLogger(ExaminingLivePages.class);

    @Inject
    Scope scope;

    @Inject
    People people;

    @Inject
    LookingAtPages looking;

    @Inject
    SettlingFindings settling;

    @Inject
    LiveMessages messages;

    @Inject
    Publishing publishing;

    @Inject
    Clock clock;

    void examine(UUID chapter, Round round) {
        try {
            Asker calendar = people.calendar();
            scope.writing(chapter, () -> examineInScope(calendar, round));
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "The pages of chapter %s could not be examined; the next round tries again", chapter);
            noteTrouble(chapter, failed);
        }
    }

    private boolean examineInScope(Asker calendar, Round round) {
        Chapter chapter = Chapter.inScopeLocked().orElseThrow();
        PublicChapter copy = PublicChapter.known(chapter.id()).orElseThrow();
        if (!round.isDue().test(copy) || !copy.isUnderUmbrella(LocalDate.now(clock))) {
            return false;
        }
        Instant at = clock.instant();
        List<Look> looks = looking.all(round.ours());
        Changes changes = settling.settle(calendar, looks, at);
        messages.tell(chapter, changes);
        if (changes.areSeenInPublic()) {
            publishing.publish();
        }
        if (looks.stream().allMatch(Look::isWhole)) {
            copy.examinedAt(clock.instant());
        }
        copy.lookedAt(clock.instant());
        return true;
    }

    /** In a transaction of its own; where not even that is possible, the next round finds it unexamined anyway. */
    private void noteTrouble(UUID chapter, RuntimeException failed) {
        try {
            scope.writing(chapter, () -> {
                Chapter.inScopeLocked();
                Instant now = clock.instant();
                LivePage.all().forEach(page -> page.notExamined("It failed with " + failed.getClass().getSimpleName() + ".", now));
                PublicChapter.known(chapter).ifPresent(copy -> copy.lookedAt(now));
                return true;
            });
        } catch (RuntimeException again) {
            LOG.errorf(again, "Nor could that be written down of chapter %s", chapter);
        }
    }
}
