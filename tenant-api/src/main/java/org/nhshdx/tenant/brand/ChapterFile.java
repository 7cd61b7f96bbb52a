package org.nhshdx.tenant.brand;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.core.chapter.Role;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.event.EventState;
import org.nhshdx.core.message.Letter;
import org.nhshdx.tenant.audit.LogPages;

/** Everything about one chapter, as the core team opens it before a decision. */
public record ChapterFile(
        ChapterInBrief chapter, List<Member> organisers, List<Edition> events, List<Sent> letters, List<LogPages.Line> log) {

    /** Somebody in the chapter. */
    public record Member(String name, Role role, Optional<String> email, Optional<String> does) {
        static Member of(Organiser organiser) {
            return new Member(organiser.name(), organiser.role(), organiser.email(), organiser.does());
        }
    }

    /** One of its events, drafts among them; without a first day when none is set yet. */
    public record Edition(String event, String title, EventState state, Optional<LocalDate> firstDay) {
        /** Whether the public may read it. */
        public boolean isPublic() {
            return state.isPublic();
        }

        static Edition of(Event event) {
            return new Edition(
                    event.slug(), Optional.ofNullable(event.facts().title()).orElse(event.slug()), event.state(),
                    EventDays.of(event.facts()).first());
        }
    }

    /** A letter it was sent. */
    public record Sent(String subject, String body, Instant at) {
        static Sent of(Letter letter) {
            return new Sent(letter.subject(), letter.body(), letter.queuedAt());
        }

        public List<String> paragraphs() {
            return List.of(body.strip().split("\\n{2,}"));
        }
    }
}
