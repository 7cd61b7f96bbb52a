package org.nhshdx.tenant.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nhshdx.core.chapter.Call;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.message.Recipient;
import org.nhshdx.core.people.Person;
import org.nhshdx.tenant.calendar.CallInvitation;
import org.nhshdx.tenant.calendar.Host;
import org.nhshdx.tenant.message.MessageToSend;
import org.nhshdx.tenant.message.Outbox;
import org.nhshdx.tenant.scope.Asker;

/** Tells a chapter's organisers and whoever calls them of a call, once for each revision, and their calendars with it. */
@ApplicationScoped
class CallMessages {

    /** What the outbox calls such a message. */
    static final String ABOUT = "call";

    /** What is this close can't wait for the morning. */
    private static final Duration CLOSE = Duration.ofDays(2);

    private final Outbox outbox;
    private final Clock clock;
    private final String home;
    private final String from;

    CallMessages(
            Outbox outbox, Clock clock, @ConfigProperty(name = "nhshdx.base-url") String home,
            @ConfigProperty(name = "nhshdx.smtp.from") String from) {
        this.outbox = outbox;
        this.clock = clock;
        this.home = home;
        this.from = from.replaceFirst("^.*<", "").replace(">", "");
    }

    void tell(Call call, Asker by) {
        Chapter chapter = Chapter.inScope().orElseThrow();
        Optional<Person> caller = Person.among(List.of(call.arrangedBy())).stream().findFirst();
        Optional<Recipient> host = caller.flatMap(one -> one.email().map(address -> new Recipient(one.name(), address)));
        String who = caller.map(Person::name).orElse("The core team");
        MessageToSend theirs = message(call, by, ABOUT, "%s of the core team with %s".formatted(who, chapter.name()),
                home + "/organise/" + chapter.slug());
        outbox.organisers().forEach(one -> invite(theirs, call, "Call with the core team", one, new Host(host, from)));
        host.ifPresent(one -> invite(
                message(call, by, "calendar", "you with " + chapter.name(), home + "/core-team/chapters/" + chapter.slug() + "/calls"),
                call, "Call with " + chapter.name(), one, Host.ourselves(from)));
    }

    private void invite(MessageToSend message, Call call, String name, Recipient to, Host host) {
        MessageToSend invitation = message.with(new CallInvitation(call, name, to, host, clock.instant()).part());
        outbox.queue(host.person().map(one -> invitation.answeredTo(one.address())).orElse(invitation), to);
    }

    private MessageToSend message(Call call, Asker by, String about, String between, String page) {
        String what = call.isCalledOff() ? "Called off: call" : call.revision() == 0 ? "A call" : "Moved: call";
        MessageToSend message = MessageToSend.saying("call %s revision %d".formatted(call.id(), call.revision()), about,
                "%s on %s".formatted(what, CallOnDesk.when(call.terms())), words(call, by, between, page));
        Instant soon = clock.instant().plus(CLOSE);
        return call.terms().startsAt().isBefore(soon) ? message.urgently() : message;
    }

    private static String words(Call call, Asker by, String between, String page) {
        Call.Terms terms = call.terms();
        String done = call.isCalledOff() ? "called off" : call.revision() == 0 ? "arranged" : "moved";
        return """
                %s has %s a call: %s.

                When: %s, by the clock in London
                How: %s

                %s

                %s <%s>
                """.formatted(by.name(), done, between, CallOnDesk.when(terms), way(terms.how()),
                        call.calledOffReason().map("It won't be: "::concat).orElse(terms.about()),
                        call.isCalledOff() ? "How it stands:" : "Can't make it? Answer this message. How it stands:", page);
    }

    private static String way(String how) {
        return how.matches("https://\\S+") ? "<" + how + ">" : how;
    }
}
