package org.nhshdx.tenant.event;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.tenant.problem.VersionSeen;

/** What is sent to create, save or change an event. */
record EventSent(
        @Schema(description = "The same shape as an examination takes; every field is optional.") EventFacts facts,
        @Schema(description = "Roughly when, while there is no date: \"spring\".") String roughly,
        @Schema(description = "Words about the event, in Markdown.") String about,
        @Schema(description = "The version that was read; needed to save and to change.") Integer version) {

    EventDraft draft() {
        return new EventDraft(
                Optional.ofNullable(facts).orElseGet(EventFacts::none), Optional.ofNullable(roughly), Optional.ofNullable(about));
    }

    static EventSent in(EventSent body) {
        return Optional.ofNullable(body).orElseGet(() -> new EventSent(null, null, null, null));
    }

    int versionSeen() {
        return VersionSeen.required(version);
    }
}
