package org.nhshdx.tenant.coreteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.coreteam.SavedFilter;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Each person's own filters of the queue: saved under a name, renamed, removed, and brought back if that was a mistake. */
@ApplicationScoped
public class SavingFilters {

    /** How many somebody may have, so that they stay a row of links. */
    public static final int MOST = 12;

    private static final int LONGEST_NAME = 40;
    private static final Duration COMES_BACK_FOR = Duration.ofDays(30);

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** Theirs, the oldest first. */
    public List<FilterOnDesk> of(Asker by) {
        return scope.readingShared(() -> SavedFilter.of(by.person()).stream().map(FilterOnDesk::of).toList());
    }

    /** One that they removed lately, so that it can be brought back. */
    public Optional<FilterOnDesk> removed(Asker by, UUID id) {
        return scope.readingShared(() -> SavedFilter.of(by.person(), id).filter(SavedFilter::isRemoved).map(FilterOnDesk::of));
    }

    public UUID save(Asker by, String name, QueueAsked asked) {
        if (!asked.isNarrowed()) {
            throw Refused.invalid("name", "Choose something to look for first: this is everything.");
        }
        return scope.writingShared(() -> {
            List<SavedFilter> theirs = SavedFilter.of(by.person());
            checkRoom(theirs);
            SavedFilter filter = new SavedFilter(by.person(), free(name, theirs, Optional.empty()), asked.query(), clock.instant());
            SavedFilter.forgetRemoved(by.person(), clock.instant().minus(COMES_BACK_FOR));
            filter.persist();
            return filter.id();
        });
    }

    public void rename(Asker by, UUID id, String name) {
        change(by, id, (filter, theirs) -> filter.rename(free(name, theirs, Optional.of(id))));
    }

    public void remove(Asker by, UUID id) {
        change(by, id, (filter, theirs) -> filter.remove(clock.instant()));
    }

    /** Undoes a removal. */
    public void bringBack(Asker by, UUID id) {
        change(by, id, (filter, theirs) -> {
            if (filter.isRemoved()) {
                checkRoom(theirs);
                free(filter.name(), theirs, Optional.of(id));
                filter.bringBack();
            }
        });
    }

    private void change(Asker by, UUID id, Change change) {
        scope.writingShared(() -> {
            SavedFilter filter = SavedFilter.of(by.person(), id)
                    .orElseThrow(() -> Refused.notFound("You have no such filter: it was removed a while ago, or is somebody else’s."));
            change.of(filter, SavedFilter.of(by.person()));
            return true;
        });
    }

    private static void checkRoom(List<SavedFilter> theirs) {
        if (theirs.size() >= MOST) {
            throw Refused.invalid("name", "You have %d filters, and more wouldn’t be found again. Remove one first.".formatted(MOST));
        }
    }

    private static String free(String typed, List<SavedFilter> theirs, Optional<UUID> own) {
        String name = typed.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Refused.invalid("name", "Give it a name of at most %d letters, such as “Waivers in Wales”.".formatted(LONGEST_NAME));
        }
        if (theirs.stream().anyMatch(one -> one.name().equalsIgnoreCase(name) && own.filter(one.id()::equals).isEmpty())) {
            throw Refused.invalid("name", "You have one of that name already.");
        }
        return name;
    }

    private interface Change {
        void of(SavedFilter filter, List<SavedFilter> theirs);
    }
}
