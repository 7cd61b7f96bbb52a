package org.nhshdx.tenant.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Handover;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.core.message.Recipient;
import org.nhshdx.tenant.message.MessageToSend;
import org.nhshdx.tenant.message.Outbox;
import org.nhshdx.tenant.scope.Asker;

/** What is written to the two of them, and to the core team once a chapter has a new lead. */
@ApplicationScoped
class HandoverMessages {

    @Inject
    Outbox outbox;

    @ConfigProperty(name = "nhshdx.base-url")
    String home;

    void offered(Handover handover, Asker lead, Organiser successor) {
        Chapter chapter = Chapter.inScope().orElseThrow();
        send(successor, "handover offered " + handover.id(), "Will you take over " + chapter.name() + "?", """
                %s asks you to take over as lead of %s.

                What is unfinished there, and where to accept or decline:
                <%s/organise/%s/handover>
                """.formatted(lead.name(), chapter.name(), home, chapter.slug()));
    }

    void accepted(Handover handover, Organiser former, Organiser successor) {
        String chapter = Chapter.inScope().orElseThrow().name();
        send(former, "handover accepted " + handover.id(), successor.name() + " leads " + chapter + " now", """
                %s has accepted: %s has a new lead. %s

                Thank you for all you have done for it.
                """.formatted(successor.name(), chapter, stays(handover)));
        outbox.queueToCoreTeam(MessageToSend.saying(
                "handover " + handover.id(), "handover", chapter + " has a new lead",
                "%s has handed %s over to %s.\n".formatted(former.name(), chapter, successor.name())));
    }

    private static String stays(Handover handover) {
        return handover.leaves() ? "You have left the chapter, as you said." : "You stay in it as an organiser.";
    }

    void declined(Handover handover, Asker successor) {
        String chapter = Chapter.inScope().orElseThrow().name();
        person(handover.offeredBy(), "handover declined " + handover.id(), successor.name() + " can't take over " + chapter, """
                %s has declined. You still lead %s; ask somebody else when you are ready.
                """.formatted(successor.name(), chapter));
    }

    private void person(UUID person, String once, String subject, String words) {
        Organiser.of(person).ifPresent(organiser -> send(organiser, once, subject, words));
    }

    private void send(Organiser to, String once, String subject, String words) {
        to.email().filter(address -> !address.isBlank()).ifPresent(address -> outbox.queue(
                MessageToSend.saying(once, "handover", subject, words), new Recipient(to.name(), address)));
    }
}
