package org.nhshdx.tenant.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nhshdx.core.event.ChecklistItem;
import org.nhshdx.core.event.ChecklistItem.Advised;
import org.nhshdx.core.event.Event;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.event.EventAt;
import org.nhshdx.tenant.handbook.Handbook;
import org.nhshdx.tenant.handbook.HandbookPage;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Puts things to do on an event's checklist: the handbook's, each at most once, and the chapter's own. */
@ApplicationScoped
public class FillingChecklists {

    private static final int MOST = 300;

    @Inject
    Scope scope;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** All that a page of the handbook advises; what is there already stays as it is, what was dropped comes back. */
    public void takePage(Asker by, UUID chapter, String event, String page) {
        List<Advised> items = Handbook.page(page).map(HandbookPage::items)
                .orElseThrow(() -> Refused.invalid("page", "The handbook has no page called that."));
        take(by, chapter, event, items);
    }

    /** These of the handbook's items, by their ids. */
    public void takeItems(Asker by, UUID chapter, String event, Collection<String> ids) {
        take(by, chapter, event, ids.stream().distinct().map(FillingChecklists::advised).toList());
    }

    /** The chapter's own thing to do. */
    public ItemOnDesk add(Asker by, UUID chapter, String event, ItemPlan plan) {
        String words = plan.checkedWords();
        return scope.writing(chapter, () -> {
            Event found = EventAt.locked(event);
            refuseTooMany(found);
            ChecklistItem item = ChecklistItem.own(found, words, clock.instant());
            item.plan(words, plan.checkedDay(), plan.ownerPerson());
            item.persist();
            log.record(by, "add", "checklist item", item.id(), words);
            ChecklistItem.flush();
            return Checklist.of(found).items().stream().filter(one -> one.id().equals(item.id())).findFirst().orElseThrow();
        });
    }

    private static Advised advised(String id) {
        return Handbook.item(id).orElseThrow(() -> Refused.invalid("items", "The handbook has nothing called that."));
    }

    private void take(Asker by, UUID chapter, String slug, List<Advised> items) {
        scope.writing(chapter, () -> {
            // The lock makes two people who take the same page at once take it once.
            Event event = EventAt.locked(slug);
            Map<String, ChecklistItem> there = ChecklistItem.of(event.id()).stream()
                    .filter(item -> item.source().isPresent())
                    .collect(Collectors.toMap(item -> item.source().orElseThrow(), Function.identity()));
            items.forEach(item -> take(by, event, item, there));
            return event;
        });
    }

    private void take(Asker by, Event event, Advised advised, Map<String, ChecklistItem> there) {
        ChecklistItem known = there.get(advised.id());
        if (known == null) {
            ChecklistItem taken = ChecklistItem.taken(event, advised, clock.instant());
            taken.persist();
            log.record(by, "take", "checklist item", taken.id(), advised.words());
        } else if (known.isDropped()) {
            known.bringBack();
            log.record(by, "bring back", "checklist item", known.id(), known.words());
        }
    }

    private static void refuseTooMany(Event event) {
        if (ChecklistItem.of(event.id()).size() >= MOST) {
            throw Refused.invalid("words", "A list of %d things is long enough. Change one that is there.".formatted(MOST));
        }
    }
}
