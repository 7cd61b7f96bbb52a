package org.nhshdx.tenant.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.live.LiveFinding;
import org.nhshdx.tenant.charter.principle.InWords;
import org.nhshdx.tenant.live.Changes.Changed;
import org.nhshdx.tenant.message.MessageToSend;
import org.nhshdx.tenant.message.Outbox;

/** What is written to a chapter's organisers about its live pages. */
@ApplicationScoped
class LiveMessages {

    private static final String KIND = "public page";

    @Inject
    Outbox outbox;

    @ConfigProperty(name = "nhshdx.base-url")
    String home;

    /** One message of each kind, however many findings it is about. */
    void tell(Chapter chapter, Changes changes) {
        tell("found", changes.found(), "Something to mend on your public page", """
                We look at every public page each night. On yours we saw this:

                %s

                Mend it and publish, and it is done: nobody has to answer this message. What isn't mended in time freezes the page, \
                and it then says so to everybody. If you need longer, or we are mistaken, write to the core team.

                All of it: <%s/organise/%s>
                """, this::toMend, chapter);
        tell("frozen", changes.frozen(), "Your public page is frozen", """
                This wasn't mended in time:

                %s

                The page stays where it is and can be read, with a note on top that says what isn't right. It has left our lists \
                and calendars, and nothing new can be announced. As soon as it is mended and published, all of that ends by itself.

                What to do: <%s/organise/%s>
                """, this::stillBroken, chapter);
        tell("mended", changes.mended(), "Mended: your public page", """
                Thank you. This is in order now, and nothing more is to be done about it:

                %s

                Your desk: <%s/organise/%s>
                """, this::inOrder, chapter);
    }

    /** The core team gives more time, or ends a freeze. */
    void moreTime(Chapter chapter, LiveFinding finding, String why) {
        String day = InWords.day(finding.mendBy());
        outbox.queueToOrganisers(MessageToSend.saying(
                "page more time %s %s".formatted(finding.id(), finding.mendBy()), KIND, "More time to mend your public page: until " + day, """
                You have until %s to mend this: “%s” %s

                The core team writes:

                > %s

                All of it: <%s/organise/%s>
                """.formatted(day, finding.promise(), finding.advice(), why.replace("\n", "\n> "), home, chapter.slug())));
    }

    private void tell(
            String what, List<Changed> about, String subject, String words, Function<Changed, String> line, Chapter chapter) {
        if (!about.isEmpty()) {
            String lines = about.stream().map(line).collect(Collectors.joining("\n"));
            Changed first = about.get(0);
            outbox.queueToOrganisers(MessageToSend.saying(
                    "page %s %s %s".formatted(what, first.finding().id(), first.finding().sightings().seenAt()), KIND, subject,
                    words.formatted(lines, home, chapter.slug())));
        }
    }

    private String toMend(Changed one) {
        return "- [%s](%s): “%s” We saw: %s. %s Until %s.".formatted(
                one.title(), home + one.path(), one.finding().promise(), one.finding().evidence(), one.finding().advice(),
                InWords.day(one.finding().mendBy()));
    }

    private String stillBroken(Changed one) {
        return "- [%s](%s): “%s” We saw: %s. %s".formatted(
                one.title(), home + one.path(), one.finding().promise(), one.finding().evidence(), one.finding().advice());
    }

    private String inOrder(Changed one) {
        return "- [%s](%s): “%s”".formatted(one.title(), home + one.path(), one.finding().promise());
    }
}
