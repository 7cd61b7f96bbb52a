package org.nhshdx.tenant.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Closing;
import org.nhshdx.tenant.charter.principle.InWords;
import org.nhshdx.tenant.message.MessageToSend;
import org.nhshdx.tenant.message.Outbox;
import org.nhshdx.tenant.scope.Asker;

/** What is written to a chapter's people, its followers and the core team when it closes. */
@ApplicationScoped
class ClosingMessages {

    private static final String KIND = "closing";

    @Inject
    Outbox outbox;

    @ConfigProperty(name = "nhshdx.base-url")
    String home;

    void proposed(Chapter chapter, Closing closing, Asker by) {
        toAll("closing proposed " + closing.id(), chapter.name() + " is to close", """
                %s has proposed to close %s on %s, because:

                > %s

                Until then it can be taken back. What happens when, and where to take your data along:
                <%s/organise/%s/closing>
                """.formatted(
                        by.name(), chapter.name(), InWords.day(closing.closesOn()), quoted(closing.reason()), home, chapter.slug()));
    }

    void takenBack(Chapter chapter, Closing closing, Asker by) {
        toAll("closing taken back " + closing.id(), chapter.name() + " stays open",
                "%s has taken back the closing of %s. Everything stays as it is.\n".formatted(by.name(), chapter.name()));
    }

    void closed(Chapter chapter, Closing closing) {
        toAll("closed " + closing.id(), chapter.name() + " has closed", """
                %s has closed. Its licence for the name has ended, and its pages say so.

                Its data can be fetched until %s, and are deleted on that day:
                <%s/organise/%s/closing>

                Thank you for all you have done.
                """.formatted(chapter.name(), InWords.day(closing.deletesOn()), home, chapter.slug()));
        outbox.queueToFollowers(MessageToSend.saying("closed " + closing.id(), KIND, chapter.name() + " has closed", """
                %s, which you follow, has closed. Its days still to come are called off. This was the last you hear of it from us: \
                we forget your address on %s.

                Other chapters, and what they plan:
                <%s/chapters>
                """.formatted(chapter.name(), InWords.day(closing.deletesOn()), home)));
    }

    private void toAll(String once, String subject, String words) {
        MessageToSend message = MessageToSend.saying(once, KIND, subject, words);
        outbox.queueToOrganisers(message);
        outbox.queueToCoreTeam(message);
    }

    private static String quoted(String words) {
        return words.replace("\n", "\n> ");
    }
}
