package org.nhshdx.tenant.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nhshdx.core.concern.Concern;
import org.nhshdx.core.message.Recipient;
import org.nhshdx.core.people.Person;
import org.nhshdx.tenant.message.MessageToSend;
import org.nhshdx.tenant.message.Outbox;
import org.nhshdx.tenant.scope.LondonClock;

/** Tells those who may read a concern that there is something for them, and nothing of what it is. */
@ApplicationScoped
class TellingCoreTeam {

    @Inject
    ConcernReaders readers;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @ConfigProperty(name = "nhshdx.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    /** At most once an hour to each, however many are reported: nobody's mailbox can be flooded through us. */
    void somethingNew(Concern concern) {
        LocalDateTime hour = LocalDateTime.ofInstant(clock.instant(), LondonClock.ZONE).truncatedTo(ChronoUnit.HOURS);
        tell("concerns reported " + hour, "There is a new concern",
                "Somebody has told us something that you may read. What it is stands on the desk alone.", readers.of(concern));
    }

    /** Before and after the promised day, once each; whoever has it, or everybody who may read it. */
    void waiting(Concern concern, boolean late) {
        String sentence = late ? "A concern has waited longer than we promised." : "A concern should be answered soon.";
        List<Person> all = readers.of(concern);
        List<Person> having = all.stream().filter(one -> concern.takenBy().filter(one.id()::equals).isPresent()).toList();
        tell("concern " + concern.id() + (late ? " late " : " due ") + concern.answerBy(), sentence, sentence,
                late || having.isEmpty() ? all : having);
    }

    private void tell(String once, String subject, String sentence, Collection<Person> readers) {
        MessageToSend message = MessageToSend.saying(once, "concern", subject, sentence + "\n\n" + address() + "\n");
        readers.forEach(one -> one.email()
                .filter(known -> !known.isBlank())
                .ifPresent(known -> outbox.queue(message, new Recipient(one.name(), known))));
    }

    private String address() {
        return baseUrl.replaceFirst("/$", "") + "/core-team/concerns";
    }
}
