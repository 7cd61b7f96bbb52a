package org.nhshdx.web.mail;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.message.Message;
import org.nhshdx.tenant.scope.Scope;

/** What the outbox holds for somebody's calendar, read back as their calendar reads it. */
@ApplicationScoped
public class Invitations {

    private static final int LATEST = 2_000;

    @Inject
    Scope scope;

    /** All that this address was sent on a chapter's behalf with an entry for its calendar, the oldest first. */
    public List<Invitation> to(String address, UUID chapter) {
        return scope.readingShared(() -> Message.latest(LATEST).stream()
                .filter(one -> one.to().address().equals(address) && one.chapterId().equals(Optional.of(chapter)))
                .filter(one -> one.calendarPart().isPresent())
                .sorted(Comparator.comparing(Message::queuedAt))
                .map(one -> new Invitation(
                        one.words().subject(), one.words().body(), one.replyTo(), one.calendarPart().orElseThrow().calendar()))
                .toList());
    }

    /** One message that puts something into a calendar, or takes it out. */
    public record Invitation(String subject, String body, Optional<String> replyTo, String calendar) {

        public String method() {
            return read().getMethod().getValue();
        }

        public String uid() {
            return entry().getUid().getValue();
        }

        public int sequence() {
            return entry().getSequence().getValue();
        }

        public Instant starts() {
            return entry().getDateStart().getValue().toInstant();
        }

        public VEvent entry() {
            return read().getEvents().get(0);
        }

        private ICalendar read() {
            return Biweekly.parse(calendar).first();
        }
    }
}
