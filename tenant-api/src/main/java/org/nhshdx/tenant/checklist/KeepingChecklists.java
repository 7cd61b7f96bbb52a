package org.nhshdx.tenant.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.nhshdx.core.event.ChecklistItem;
import org.nhshdx.core.event.Event;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.event.EventAt;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Keeps an event's checklist: plans its items, marks them, drops them and brings them back. */
@ApplicationScoped
public class KeepingChecklists {

    @Inject
    Scope scope;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** @param version the version of the item that the organiser has before them */
    public void plan(Asker by, UUID chapter, String slug, UUID id, ItemPlan plan, int version) {
        String words = plan.checkedWords();
        scope.writing(chapter, () -> {
            ChecklistItem item = locked(EventAt.slug(slug), id);
            Attempt.onVersion(version, item.version());
            item.plan(words, plan.checkedDay(), plan.ownerPerson());
            log.record(by, "plan", "checklist item", id, words);
            return item;
        });
    }

    public void finish(Asker by, UUID chapter, String event, UUID item) {
        mark(by, chapter, event, item, new Mark("finish", one -> !one.isDone(), one -> one.finish(by.person(), clock.instant())));
    }

    public void reopen(Asker by, UUID chapter, String event, UUID item) {
        mark(by, chapter, event, item, new Mark("reopen", ChecklistItem::isDone, ChecklistItem::reopen));
    }

    public void drop(Asker by, UUID chapter, String event, UUID item) {
        mark(by, chapter, event, item, new Mark("drop", one -> !one.isDropped(), one -> one.drop(clock.instant())));
    }

    public void bringBack(Asker by, UUID chapter, String event, UUID item) {
        mark(by, chapter, event, item, new Mark("bring back", ChecklistItem::isDropped, ChecklistItem::bringBack));
    }

    /** What is marked so already stays as it is, with who did it and when. */
    private void mark(Asker by, UUID chapter, String event, UUID id, Mark mark) {
        scope.writing(chapter, () -> {
            ChecklistItem item = locked(EventAt.slug(event), id);
            if (mark.changes().test(item)) {
                mark.deed().accept(item);
                log.record(by, mark.verb(), "checklist item", id, item.words());
            }
            return item;
        });
    }

    private static ChecklistItem locked(Event event, UUID id) {
        return ChecklistItem.locked(event.id(), id)
                .orElseThrow(() -> Refused.notFound("There is no such item on this checklist."));
    }

    /** A mark to put on an item: what the log calls it, whether it changes anything, and how. */
    private record Mark(String verb, Predicate<ChecklistItem> changes, Consumer<ChecklistItem> deed) {}
}
