package org.nhshdx.tenant.event;

import java.util.Optional;
import org.nhshdx.core.event.BrandFacts;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.WaitingChange;

/** An event as it would be if the public were told what waits; as it is, where nothing does. */
public final class WouldBe {

    private WouldBe() {}

    /** Call it inside the chapter's scope. */
    public static EventDraft of(Event event) {
        return WaitingChange.waiting(event.id()).map(change -> of(event, change)).orElseGet(() -> asItIs(event));
    }

    static EventDraft of(Event event, WaitingChange change) {
        return with(asItIs(event), change.onto(brand(asItIs(event))));
    }

    static EventDraft asItIs(Event event) {
        return new EventDraft(event.facts(), event.roughly(), event.about());
    }

    static BrandFacts brand(EventDraft draft) {
        return BrandFacts.of(draft.facts(), draft.about());
    }

    /** The rest of that draft, under these facts. */
    static EventDraft with(EventDraft draft, BrandFacts brand) {
        return new EventDraft(brand.onto(draft.facts()), draft.roughly(), Optional.ofNullable(brand.about()));
    }
}
