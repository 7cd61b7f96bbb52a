package org.nhshdx.tenant.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nhshdx.core.follower.Follower;
import org.nhshdx.core.message.Mailing;
import org.nhshdx.core.message.Message;
import org.nhshdx.core.message.MessageState;
import org.nhshdx.core.message.Progress;
import org.nhshdx.tenant.scope.Scope;

/** Reads what was sent on a chapter's behalf, and to how many; never to whom. */
@ApplicationScoped
public class SentReader {

    /** What a chapter may know of; reports and whatever else the core team writes is not for its desk. */
    private static final Set<String> OF_THE_CHAPTER = Set.of("letter", "event announced", "event changed", "event called off", "call");

    private static final Set<String> TO_JUDGES = Set.of("judges");

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    public OnDesk onDesk(UUID chapter) {
        Instant since = clock.instant().minus(ForgettingMessages.KEPT);
        return scope.reading(chapter, () -> new OnDesk(
                Follower.confirmed(),
                Mailing.latest(chapter, since).stream().map(SentReader::progress).toList(),
                Progress.ofMessages(chapter, OF_THE_CHAPTER, since),
                Progress.ofMessages(chapter, TO_JUDGES, since)));
    }

    private static Progress progress(Mailing mailing) {
        return new Progress(
                mailing.about(), mailing.subject(), mailing.queuedAt(),
                mailing.isDone() ? Message.countOf(mailing.id()) : mailing.followers(),
                Message.countOf(mailing.id(), MessageState.SENT), Message.countOf(mailing.id(), MessageState.FAILED));
    }

    /**
     * A chapter's messages of the last 90 days, the newest first.
     *
     * @param followers how many follow the chapter by mail
     */
    public record OnDesk(long followers, List<Progress> toFollowers, List<Progress> toOrganisers, List<Progress> toJudges) {}
}
