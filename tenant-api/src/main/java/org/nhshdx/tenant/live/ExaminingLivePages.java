package org.nhshdx.tenant.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.live.LivePage;
import org.nhshdx.core.publication.PublicChapter;
import org.nhshdx.tenant.publication.Publishing;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.ChapterByChapter;
import org.nhshdx.tenant.scope.People;

/**
 * Examines one chapter's live pages, and does what follows: tells, freezes, ends what was mended.
 *
 * <p>It may run on every node at once: the chapter is locked and asked again whether it still wants it. One that fails
 * for whatever reason of ours moves nothing and is written down as not examined.
 */
@ApplicationScoped
class ExaminingLivePages {

    @Inject
    ChapterByChapter byChapter;

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
        Asker calendar = people.calendar();
        byChapter.in(chapter, () -> examineInScope(calendar, round), "Its pages could not be examined")
                .ifPresent(failed -> noteTrouble(chapter, failed));
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
        byChapter.in(chapter, () -> {
            Chapter.inScopeLocked();
            Instant now = clock.instant();
            LivePage.all().forEach(page -> page.notExamined("It failed with " + failed.getClass().getSimpleName() + ".", now));
            PublicChapter.known(chapter).ifPresent(copy -> copy.lookedAt(now));
            return true;
        }, "Nor could that be written down");
    }
}
