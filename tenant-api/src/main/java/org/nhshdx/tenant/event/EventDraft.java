package org.nhshdx.tenant.event;

import java.util.Optional;
import org.nhshdx.core.event.EventFacts;

/**
 * What an organiser says of an event: the facts, words about it in Markdown and, while there is no date, roughly when.
 *
 * @param roughly a date that is none yet, such as "spring"; an announced event has a real one
 */
public record EventDraft(EventFacts facts, Optional<String> roughly, Optional<String> about) {

    public EventDraft {
        roughly = roughly.map(String::strip).filter(text -> !text.isEmpty());
        about = about.map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Facts alone. */
    public static EventDraft of(EventFacts facts) {
        return new EventDraft(facts, Optional.empty(), Optional.empty());
    }
}
