package org.nhshdx.tenant.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.nhshdx.core.concern.Concern;
import org.nhshdx.core.concern.ConcernEntry;
import org.nhshdx.tenant.coreteam.AlsoWaiting;
import org.nhshdx.tenant.coreteam.Waiting;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Names;
import org.nhshdx.tenant.scope.Scope;

/** Lists the concerns that somebody of the core team may read; of the others it says nothing, not even how many. */
@ApplicationScoped
public class ConcernsOnDesk implements AlsoWaiting {

    @Inject
    Scope scope;

    @Inject
    ConcernReaders readers;

    /** Those that wait for an answer, the oldest promise first. */
    public List<ConcernInBrief> open(Asker by) {
        return listed(by, Concern::open);
    }

    /** Those that were answered or closed and aren't deleted yet, the latest first. */
    public List<ConcernInBrief> ended(Asker by) {
        return listed(by, Concern::ended);
    }

    /** What its page shows before anybody says why they read it. */
    public ConcernInBrief brief(Asker by, UUID id) {
        return scope.readingShared(() -> {
            Concern concern = readers.concern(by, id);
            return ConcernInBrief.of(concern, names(concern, List.of()));
        });
    }

    /** Whether they have it, and so read it without being asked why each time. */
    public boolean isWith(Asker by, UUID id) {
        return scope.readingShared(() -> readers.concern(by, id).takenBy().filter(by.person()::equals).isPresent());
    }

    @Override
    public List<Waiting> waiting(Asker by) {
        return open(by).stream()
                .map(one -> new Waiting(
                        Waiting.Kind.CONCERN, one.id(), Optional.empty(), "", "", Optional.empty(), Optional.empty(), one.kind().code(),
                        Optional.empty(), one.reportedAt(), Optional.of(one.answerBy()), one.who(), one.holder(), false, Optional.empty()))
                .toList();
    }


    private List<ConcernInBrief> listed(Asker by, Supplier<List<Concern>> which) {
        return scope.readingShared(() -> {
            List<Concern> readable = which.get().stream().filter(concern -> readers.mayRead(by, concern)).toList();
            Names names = Names.of(readable.stream().flatMap(concern -> concern.takenBy().stream()).toList());
            return readable.stream().map(concern -> ConcernInBrief.of(concern, names)).toList();
        });
    }

    static Names names(Concern concern, List<ConcernEntry> log) {
        return Names.of(Stream.concat(concern.takenBy().stream(), log.stream().map(ConcernEntry::personId)).toList());
    }
}
