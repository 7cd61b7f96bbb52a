package org.nhshdx.tenant.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nhshdx.core.concern.AboutChapter;
import org.nhshdx.core.concern.Concern;
import org.nhshdx.core.concern.ConcernEntry;
import org.nhshdx.core.concern.ConcernWords;
import org.nhshdx.core.people.Person;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Reason;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** The core team reads a concern, takes it, hands it over, answers or closes it; each leaves a line in the concern's own log. */
@ApplicationScoped
public class HandlingConcerns {

    @Inject
    Scope scope;

    @Inject
    ConcernReaders readers;

    @Inject
    Clock clock;

    /** Everything that was said, for a reason that is kept. */
    public ConcernFile read(Asker by, UUID id, String reason) {
        String why = Reason.in("reason", reason);
        return scope.writingShared(() -> {
            Concern concern = readers.concern(by, id);
            log(concern, by, "read", why);
            return ConcernFile.of(concern, by, readers.of(concern));
        });
    }

    /** Also from somebody who has it; never from somebody who took it since, whose version the asker hasn't seen. */
    public void take(Asker by, UUID id, String reason, int version) {
        String why = Reason.in("reason", reason);
        scope.writingShared(() -> {
            Concern concern = readers.concern(by, id);
            Attempt.onVersion(version, concern.version());
            Attempt.to(() -> concern.take(by.person()));
            return log(concern, by, "take", why);
        });
    }

    /** To somebody of the core team who may read it too. */
    public void handOver(Asker by, UUID id, String to, String reason) {
        scope.writingShared(() -> {
            Concern concern = readers.concern(by, id);
            Person successor = readers.of(concern).stream().filter(one -> one.id().toString().equals(to)).findFirst()
                    .orElseThrow(() -> Refused.invalid("to", "Choose who takes it over."));
            String why = Reason.in("why", reason);
            Attempt.to(() -> concern.handOver(by.person(), successor.id()));
            return log(concern, by, "hand over", "To " + successor.name() + ". " + why);
        });
    }

    /** Says which chapters it is about, besides those we knew; whoever is in one can't read it from now on. */
    public void place(Asker by, UUID id, String place) {
        scope.writingShared(() -> {
            Concern concern = readers.concern(by, id);
            Set<UUID> chapters = ConcernPlace.named(place);
            if (chapters.isEmpty()) {
                throw Refused.invalid("place", "We know no chapter by that. Write its place as it stands in the register.");
            }
            Attempt.to(() -> concern.place(by.person()));
            chapters.forEach(chapter -> AboutChapter.says(concern, chapter));
            readers.settle(concern, List.of());
            return log(concern, by, "place", "It is about " + place.strip() + ".");
        });
    }

    /** Says that it is about no chapter but those we knew. */
    public void placeNowhere(Asker by, UUID id) {
        scope.writingShared(() -> {
            Concern concern = readers.concern(by, id);
            Attempt.to(() -> concern.place(by.person()));
            return log(concern, by, "place", "It is about no chapter of ours that we hadn’t known.");
        });
    }

    /** @param words what the reporter reads, @param seen how often the reporter had written when it was read */
    public void answer(Asker by, UUID id, String words, int seen) {
        scope.writingShared(() -> {
            Concern concern = unchanged(by, id, seen);
            String answer = Reason.in("answer", words);
            Attempt.to(() -> concern.answer(by.person(), clock.instant(), LocalDate.now(clock)));
            return tell(concern, by, "answer", answer);
        });
    }

    /** @param reason what the reporter reads, @param seen how often the reporter had written when it was read */
    public void close(Asker by, UUID id, String reason, int seen) {
        scope.writingShared(() -> {
            Concern concern = unchanged(by, id, seen);
            String why = Reason.in("closing", reason);
            Attempt.to(() -> concern.close(by.person(), clock.instant(), LocalDate.now(clock)));
            return tell(concern, by, "close", why);
        });
    }

    private Concern unchanged(Asker by, UUID id, int seen) {
        Concern concern = readers.concern(by, id);
        if (ConcernFile.seenIn(ConcernWords.about(concern)) != seen) {
            throw Refused.conflict("Its reporter has written more since you opened this. Read that first.");
        }
        return concern;
    }

    private ConcernEntry tell(Concern concern, Asker by, String verb, String words) {
        ConcernWords.ofCoreTeam(concern, words, clock.instant()).persist();
        return log(concern, by, verb, "Its words are above.");
    }

    private ConcernEntry log(Concern concern, Asker by, String verb, String reason) {
        ConcernEntry entry = new ConcernEntry(concern, by.person(), verb, reason, clock.instant());
        entry.persist();
        return entry;
    }
}
