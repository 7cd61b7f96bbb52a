package org.nhshdx.web.mail;

import io.quarkus.mailer.Mail;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.message.CalendarPart;
import org.nhshdx.web.layout.Site;

/** What a message says to programs: its own lasting name, how to stop it in one click, what to put into a calendar. */
final class MailHeaders {

    private MailHeaders() {}

    /** The same at each attempt, so that a mailbox which has it already can tell. */
    static String id(UUID message, Site site) {
        return "<%s@%s>".formatted(message, Optional.ofNullable(URI.create(site.address("/")).getHost()).orElse("nhshdx"));
    }

    /** RFC 8058: the reader's mail program stops it by itself, with one POST. */
    static void stop(Mail mail, String oneClick) {
        mail.addHeader("List-Unsubscribe", "<" + oneClick + ">").addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    static void attach(Mail mail, CalendarPart part) {
        mail.addAttachment("event.ics", part.calendar().getBytes(StandardCharsets.UTF_8),
                "text/calendar; charset=UTF-8; method=" + part.method());
    }
}
