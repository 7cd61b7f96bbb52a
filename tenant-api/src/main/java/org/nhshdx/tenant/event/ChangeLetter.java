package org.nhshdx.tenant.event;

import java.util.Optional;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.WaitingChange;
import org.nhshdx.tenant.message.WritingLetters;

/** What the core team writes to a chapter whose change had to wait for it. */
record ChangeLetter(String subject, String body) {

    static ChangeLetter kept(Event event, WaitingChange change) {
        return to("Your change is public: " + title(event), """
                The core team has looked at your change of “%s”, and it is public now:

                %s""".formatted(title(event), list(change)));
    }

    static ChangeLetter refused(Event event, WaitingChange change, String why) {
        return to("Your change stays off the page: " + title(event), """
                The core team has looked at your change of “%s” and can’t let it stand under the name, because:

                %s

                It was about this:

                %s

                The page reads as it did before. Your words are kept at your desk; change them and send them again whenever \
                you like.""".formatted(title(event), why, list(change)));
    }

    private static ChangeLetter to(String subject, String news) {
        return new ChangeLetter(subject, "Dear organisers of %s,\n\n%s\n\nThe NHSHDx core team\n"
                .formatted(Chapter.inScope().orElseThrow().name(), news));
    }

    private static String title(Event event) {
        return Optional.ofNullable(event.facts().title()).orElse("your day");
    }

    private static String list(WaitingChange change) {
        return Differences.of(change).stream().map(one -> "- " + one.what() + ": " + (one.after().isEmpty() ? "nothing" : one.after()))
                .reduce((one, other) -> one + "\n" + other).orElse("");
    }

    void sendBy(WritingLetters letters) {
        letters.write(subject, body);
    }
}
