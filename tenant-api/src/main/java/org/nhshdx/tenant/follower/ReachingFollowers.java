package org.nhshdx.tenant.follower;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.follower.Follower;
import org.nhshdx.core.message.Mailing;
import org.nhshdx.core.message.Recipient;
import org.nhshdx.core.publication.PublicChapter;
import org.nhshdx.tenant.message.Draining;
import org.nhshdx.tenant.scope.Scope;

/** Puts what goes to all followers of a chapter into the outbox, a few hundred at a time, each in a short transaction. */
@ApplicationScoped
class ReachingFollowers implements Draining.Filling {

    private static final int A_PART = 250;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    @Override
    public boolean fill() {
        List<Open> open = scope.readingShared(() -> Mailing.open().stream().map(one -> new Open(one.id(), one.chapterId())).toList());
        boolean more = false;
        for (Open mailing : open) {
            more |= scope.writing(mailing.chapter(), () -> Mailing.openLocked(mailing.id()).map(this::reachNext).orElse(false));
        }
        return more;
    }

    private boolean reachNext(Mailing mailing) {
        PublicChapter chapter = PublicChapter.<PublicChapter>findByIdOptional(mailing.chapterId()).orElseThrow();
        List<Follower> next = Follower.next(mailing.reached(), mailing.queuedAt(), A_PART);
        for (Follower follower : next) {
            Recipient reader = new Recipient(follower.address(), follower.address());
            mailing.to(reader, FollowWords.stopPath(chapter, follower), clock.instant()).queue();
            mailing.reach(follower.id());
        }
        if (next.size() < A_PART) {
            mailing.finish(clock.instant());
        }
        return true;
    }

    private record Open(UUID id, UUID chapter) {}
}
