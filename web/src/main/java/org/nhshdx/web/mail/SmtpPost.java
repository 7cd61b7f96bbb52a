package org.nhshdx.web.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.TimeoutException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.nhshdx.tenant.message.Draining;
import org.nhshdx.tenant.message.MessageInHand;
import org.nhshdx.tenant.message.NotDelivered;
import org.nhshdx.tenant.message.Post;
import org.nhshdx.web.layout.Site;

/** Hands messages to the mail server, as text and HTML, each under a name of its own that never changes. */
@ApplicationScoped
class SmtpPost implements Post {

    @Inject
    ReactiveMailer mailer;

    @Inject
    MailWords words;

    @Inject
    Site site;

    @Override
    public void deliver(MessageInHand message) throws NotDelivered {
        try {
            mailer.send(mail(message)).await().atMost(Draining.LONGEST_SENDING);
        } catch (TimeoutException late) {
            throw new NotDelivered(NotDelivered.Because.OF_THE_WAY, "The mail server gave no answer in time.");
        } catch (RuntimeException failed) {
            throw Bounce.of(failed);
        }
    }

    private Mail mail(MessageInHand message) {
        Optional<String> stop = message.stopPath().map(site::address);
        Mail mail = Mail.withText(message.to().address(), message.words().subject(), words.text(message.words(), stop))
                .setHtml(words.html(message.words(), stop))
                .addHeader("Message-ID", MailHeaders.id(message.id(), site))
                .addHeader("Auto-Submitted", "auto-generated");
        message.replyTo().ifPresent(mail::setReplyTo);
        stop.ifPresent(link -> MailHeaders.stop(mail, link));
        message.calendar().ifPresent(part -> MailHeaders.attach(mail, part));
        return mail;
    }
}
