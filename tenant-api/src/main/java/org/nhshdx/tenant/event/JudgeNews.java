package org.nhshdx.tenant.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.event.InvitedJudge;
import org.nhshdx.core.message.Recipient;
import org.nhshdx.tenant.message.MessageToSend;
import org.nhshdx.tenant.site.EventOnSite;

/** What we write to somebody who was asked to judge: who asks, what became of the day, why they get it and how to say no. */
@ApplicationScoped
class JudgeNews {

    /** What the outbox calls such a message. */
    static final String ABOUT = "judges";

    private final String home;

    JudgeNews(@ConfigProperty(name = "nhshdx.base-url") String home) {
        this.home = home;
    }

    /** @param alone whether this one is asked after all others were */
    MessageToSend asked(EventOnSite event, InvitedJudge judge, Optional<Recipient> host, boolean alone) {
        return say(event, alone ? "judge " + judge.id() : ofAll(event), host, "Will you judge? " + event.name(),
                "%s asks you to judge what is made at **%s**.".formatted(who(host), event.name()));
    }

    MessageToSend changed(EventOnSite event, InvitedJudge judge, Optional<Recipient> host, String whatChanged) {
        return say(event, ofAll(event), host, "Changed: %s, where you judge".formatted(event.name()),
                "**%s**, where you were asked to judge, has changed: %s.".formatted(event.name(), whatChanged));
    }

    MessageToSend calledOff(EventOnSite event, InvitedJudge judge, Optional<Recipient> host) {
        return say(event, ofAll(event), host, "Called off: %s, where you were to judge".formatted(event.name()), """
                **%s, where you were asked to judge, is called off.** Please don't travel.

                %s""".formatted(event.name(), Objects.toString(event.page().calledOffReason(), "")));
    }

    MessageToSend takenOff(EventOnSite event, InvitedJudge judge, Optional<Recipient> host) {
        return say(event, "judge %s taken off".formatted(judge.id()), host, "You don't judge at " + event.name(), """
                You are no longer asked to judge at **%s**, which is held as planned. Your address is deleted from its list.
                """.formatted(event.name()));
    }

    private MessageToSend say(EventOnSite event, String once, Optional<Recipient> host, String subject, String news) {
        MessageToSend message = MessageToSend.saying(once, ABOUT, subject, """
                %s

                %s: %s
                Where: %s

                All about it: <%s>

                %s
                """.formatted(news, event.isCalledOff() ? "It was to be on" : "When", EventNews.when(event),
                        ToldDifferently.venue(event.facts().venue()), home + event.path(), why(event, host)));
        return host.map(one -> message.answeredTo(one.address())).orElse(message);
    }

    private String why(EventOnSite event, Optional<Recipient> host) {
        return """
                Why you get this: %s gave us your address to ask you, and for nothing else. It is on no page. We delete it %d days after \
                the day.

                Can't come, or would rather not hear of it again? %s""".formatted(
                        who(host), ForgettingJudges.DAYS_KEPT, host.map(one -> "Answer this message: it goes to %s, who takes you off the list.".formatted(one.name()))
                                .orElseGet(() -> "Write to the organisers, who take you off the list: <%s/x/%s/write>".formatted(home, event.chapter())));
    }

    private static String who(Optional<Recipient> host) {
        String chapter = Chapter.inScope().orElseThrow().name();
        return host.map(one -> one.name() + " of " + chapter).orElse(chapter);
    }

    private static String ofAll(EventOnSite event) {
        return "judges of event %s revision %d".formatted(event.id(), event.revision());
    }
}
