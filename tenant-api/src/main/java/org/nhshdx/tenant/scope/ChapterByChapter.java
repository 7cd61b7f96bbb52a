package org.nhshdx.tenant.scope;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Does the same in one chapter after another, each in its own transaction: one chapter's trouble is never the others'.
 *
 * <p>What is done this way may run on every node at once, so it locks and looks again before it writes.
 */
@ApplicationScoped
public class ChapterByChapter {

    private static final Logger LOG = Logger.getLogger(ChapterByChapter.class);

    @Inject
    Scope scope;

    /** @param trouble what the log says where it fails, such as "Its calls could not be forgotten" */
    public void go(List<UUID> chapters, Function<UUID, ?> deed, String trouble) {
        chapters.forEach(chapter -> in(chapter, () -> deed.apply(chapter), trouble));
    }

    /** In one of them. @return what went wrong, once it is logged; empty when all went well */
    public Optional<RuntimeException> in(UUID chapter, Supplier<?> deed, String trouble) {
        try {
            scope.writing(chapter, deed::get);
            return Optional.empty();
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "Chapter %s: %s; the next round tries again", chapter, trouble);
            return Optional.of(failed);
        }
    }
}
