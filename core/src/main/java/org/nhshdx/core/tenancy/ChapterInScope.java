package org.nhshdx.core.tenancy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The one chapter whose rows this thread may see right now, if any.
 *
 * <p>Both locks read it: Hibernate's filter and the setting that PostgreSQL's policies compare with. Nobody but the
 * scope seam sets it, and a thread that was told nothing sees no chapter's rows.
 */
public final class ChapterInScope {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final ThreadLocal<ChapterInScope> CURRENT = new ThreadLocal<>();

    private final UUID chapter;
    private final boolean readOnly;
    private final Map<Class<?>, Object> kept = new HashMap<>();

    private ChapterInScope(UUID chapter, boolean readOnly) {
        this.chapter = chapter;
        this.readOnly = readOnly;
    }

    /** The scope this thread is in, or empty outside the seam. */
    public static Optional<ChapterInScope> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Runs the work with the given chapter's rows in sight; no chapter means shared tables only. */
    public static <T> T during(Optional<UUID> chapter, boolean readOnly, Supplier<T> work) {
        if (CURRENT.get() != null) {
            throw new IllegalStateException("One deed stays in one scope.");
        }
        CURRENT.set(new ChapterInScope(chapter.orElse(null), readOnly));
        try {
            return work.get();
        } finally {
            CURRENT.remove();
        }
    }

    public Optional<UUID> chapter() {
        return Optional.ofNullable(chapter);
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    /** What the deed in this scope keeps for its end, made when first asked for; it goes with the scope, done or not. */
    public <T> T kept(Class<T> what, Supplier<T> fresh) {
        return what.cast(kept.computeIfAbsent(what, first -> fresh.get()));
    }

    static UUID required() {
        return current().flatMap(ChapterInScope::chapter)
                .orElseThrow(() -> new IllegalStateException("No chapter is in scope: nothing of a chapter's can be written."));
    }

    /** What Hibernate's filter compares {@code chapter_id} with; the nil UUID, which no chapter has, when there is none. */
    public static final class ForFilter implements Supplier<UUID> {
        @Override
        public UUID get() {
            return current().flatMap(ChapterInScope::chapter).orElse(NOBODY);
        }
    }
}
