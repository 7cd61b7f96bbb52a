package org.nhshdx.tenant.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.core.follower.Follower;
import org.nhshdx.core.message.Mailing;
import org.nhshdx.core.message.Recipient;
import org.nhshdx.core.people.Person;
import org.nhshdx.core.tenancy.ChapterInScope;

/**
 * Where messages wait to be sent. What is queued stands in the transaction of the deed it tells of: no deed without its
 * messages, no message without its deed.
 */
@ApplicationScoped
public class Outbox {

    @Inject
    Clock clock;

    /** Queues it for that recipient, inside a writing scope; false when it had been queued for them before. */
    public boolean queue(MessageToSend message, Recipient to) {
        return message.to(to, clock.instant()).queue();
    }

    /** Queues it for each of them who has an address; for how many it was new. */
    public int queue(MessageToSend message, Collection<Recipient> to) {
        return (int) to.stream().filter(recipient -> queue(message, recipient)).count();
    }

    /** Queues it for everybody in the chapter in scope who has an address. */
    public int queueToOrganisers(MessageToSend message) {
        return queue(message, organisers());
    }

    /** Queues it for everybody of the core team whose address we know. */
    public int queueToCoreTeam(MessageToSend message) {
        return queue(message, coreTeam());
    }

    /**
     * Writes it once for all followers of the chapter in scope; the drain puts it into the outbox a part at a time, so
     * that the deed is as short with ten thousand followers as with none.
     */
    public void queueToFollowers(MessageToSend message) {
        int followers = (int) Follower.confirmed();
        UUID chapter = ChapterInScope.current().flatMap(ChapterInScope::chapter).orElseThrow();
        if (followers > 0 && Mailing.of(chapter, message.once()).isEmpty()) {
            new Mailing(message.once(), message.about(), message.words(), message.urgent(), followers, clock.instant()).persist();
        }
    }

    /** Those in the chapter in scope who have an address. */
    public List<Recipient> organisers() {
        return Organiser.everyone().stream().flatMap(one -> recipient(one.name(), one.email().stream())).toList();
    }

    /** Those whom the identity provider lately called core team and who have an address. */
    public List<Recipient> coreTeam() {
        return Person.coreTeam(LocalDate.now(clock)).stream().flatMap(one -> recipient(one.name(), one.email().stream())).toList();
    }

    private static Stream<Recipient> recipient(String name, Stream<String> address) {
        return address.filter(known -> !known.isBlank()).map(known -> new Recipient(name, known));
    }
}
