package org.nhshdx.tenant.scope;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.nhshdx.core.tenancy.ChapterInScope;
import org.nhshdx.tenant.problem.Refused;

/**
 * The one seam through which everything is read and written: it opens a transaction, says whose rows it may see, and
 * closes both. Inside a scope the same scope may be asked for again and joins; another chapter's is refused.
 */
@ApplicationScoped
public class Scope {

    @Inject
    Instance<Closing> closings;

    /** Reads one chapter's rows and the shared tables; the database refuses a write. */
    public <T> T reading(UUID chapter, Supplier<T> work) {
        return within(Optional.of(chapter), true, work);
    }

    /** Reads and writes one chapter's rows and the shared tables. */
    public <T> T writing(UUID chapter, Supplier<T> work) {
        return within(Optional.of(chapter), false, work);
    }

    /** Reads the shared tables alone. */
    public <T> T readingShared(Supplier<T> work) {
        return within(Optional.empty(), true, work);
    }

    /** Reads and writes the shared tables alone. */
    public <T> T writingShared(Supplier<T> work) {
        return within(Optional.empty(), false, work);
    }

    private <T> T within(Optional<UUID> chapter, boolean readOnly, Supplier<T> work) {
        Optional<ChapterInScope> outer = ChapterInScope.current();
        if (outer.isPresent()) {
            return joining(outer.get(), chapter, readOnly, work);
        }
        try {
            Supplier<T> deed = readOnly ? work : () -> thenClosing(work);
            return ChapterInScope.during(chapter, readOnly, () -> QuarkusTransaction.requiringNew().call(deed::get));
        } catch (RuntimeException failed) {
            throw isCollision(failed) ? Refused.stale() : failed;
        }
    }

    private <T> T thenClosing(Supplier<T> work) {
        T result = work.get();
        closings.stream().sorted(Comparator.comparing(Closing::isLast)).forEach(Closing::close);
        return result;
    }

    /** Two people changed the same row at once: the one who came second is told so. */
    private static boolean isCollision(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof OptimisticLockException || cause instanceof StaleStateException);
    }

    private <T> T joining(ChapterInScope outer, Optional<UUID> chapter, boolean readOnly, Supplier<T> work) {
        boolean sameRows = chapter.isEmpty() || chapter.equals(outer.chapter());
        boolean sameRights = readOnly || !outer.isReadOnly();
        if (!sameRows || !sameRights) {
            throw new IllegalStateException("One deed stays in one scope: another chapter's, or a write inside a read, is refused.");
        }
        return work.get();
    }

    /** What is written at the end of every deed, in its transaction, whatever the deed was. */
    public interface Closing {
        void close();

        /** Whether it holds something that other deeds wait for, so that nothing may come after it. */
        default boolean isLast() {
            return false;
        }
    }
}
