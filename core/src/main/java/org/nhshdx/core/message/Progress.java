package org.nhshdx.core.message;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * How one message fares with all who get it.
 *
 * @param of to how many it goes
 */
public record Progress(String about, String subject, Instant at, long of, long sent, long failed) {

    /** How each of a chapter's messages of these kinds fares, the newest first; those to followers are their mailing's. */
    public static List<Progress> ofMessages(UUID chapter, Collection<String> kinds, Instant since) {
        return Message.getEntityManager().createQuery("""
                        select new org.nhshdx.core.message.Progress(about, words.subject, min(queuedAt), count(*),
                               count(case when delivery.state = SENT then 1 end), count(case when delivery.state = FAILED then 1 end))
                          from Message where chapterId = :chapter and about in :kinds and mailingId is null and queuedAt > :since
                         group by what, about, words.subject order by min(queuedAt) desc""", Progress.class)
                .setParameter("chapter", chapter).setParameter("kinds", kinds).setParameter("since", since).getResultList();
    }

    public boolean isUnderWay() {
        return sent + failed < of;
    }
}
