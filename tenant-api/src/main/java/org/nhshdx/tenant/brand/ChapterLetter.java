package org.nhshdx.tenant.brand;

import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.tenant.charter.principle.InWords;

/** What the core team writes to a chapter when its licence or its standing changes. */
record ChapterLetter(String subject, String body) {

    private static final String CONSEQUENCES = """
            From now on your pages don't use the name and say why, your events are in no list or calendar of ours, and \
            no new event can be announced. Every event keeps its own page and calendar entry, so that nobody with a \
            ticket is stranded. All of it can come back at once: answer this letter when you are ready.""";

    static ChapterLetter revoked(Licensed licensed, String why) {
        return to(licensed, "Your licence for the name is revoked", """
                The core team has revoked licence %s for the name “%s”, because:

                %s

                %s""".formatted(code(licensed), licensed.chapter().name(), why, CONSEQUENCES));
    }

    static ChapterLetter reinstated(Licensed licensed, String why) {
        return to(licensed, "Your licence for the name is reinstated", """
                The core team has reinstated licence %s for the name “%s”, because:

                %s

                It is good until %s. Your pages use the name again and your events are listed again."""
                .formatted(code(licensed), licensed.chapter().name(), why, lastDay(licensed.licence())));
    }

    static ChapterLetter renewed(Licensed licensed, String why) {
        return to(licensed, "Your licence for the name is renewed", """
                The core team has renewed licence %s for the name “%s” until %s, because:

                %s

                The code stays the same, so whatever carries it stays true."""
                .formatted(code(licensed), licensed.chapter().name(), lastDay(licensed.licence()), why));
    }

    static ChapterLetter expired(Chapter chapter, Licence licence) {
        return licence.isForTheName() ? nameExpired(chapter, licence) : assetExpired(chapter, licence);
    }

    private static ChapterLetter nameExpired(Chapter chapter, Licence licence) {
        return to(chapter, "Your licence for the name has ended", """
                Licence %s for the name “%s” ended on %s. Nobody has done anything wrong: it was for a year.

                %s""".formatted(licence.code(), chapter.name(), lastDay(licence), CONSEQUENCES));
    }

    private static ChapterLetter assetExpired(Chapter chapter, Licence licence) {
        return to(chapter, "Your licence for the %s has ended".formatted(licence.asset().words()), """
                Licence %s for the %s ended on %s. Nobody has done anything wrong: it was until then.

                Please don't use it any more. Your name, your pages and your events aren't touched by this. If you still need it,                 ask for it again on your desk; it gets a code of its own."""
                .formatted(licence.code(), licence.asset().words(), lastDay(licence)));
    }

    static ChapterLetter suspended(Licensed licensed, String why) {
        return to(licensed, "Your chapter is suspended", """
                The core team has suspended %s, because:

                %s

                %s""".formatted(licensed.chapter().name(), why, CONSEQUENCES));
    }

    static ChapterLetter active(Licensed licensed, String why) {
        return to(licensed, "Your chapter is active again", """
                The core team has lifted the suspension of %s, because:

                %s

                Your pages and events are as they were, as long as your licence for the name holds."""
                .formatted(licensed.chapter().name(), why));
    }

    private static ChapterLetter to(Licensed licensed, String subject, String news) {
        return to(licensed.chapter(), subject, news);
    }

    private static ChapterLetter to(Chapter chapter, String subject, String news) {
        return new ChapterLetter(subject, "Dear organisers of %s,\n\n%s\n\nThe NHSHDx core team\n"
                .formatted(chapter.name(), news));
    }

    private static String code(Licensed licensed) {
        return licensed.licence().code();
    }

    private static String lastDay(Licence licence) {
        return InWords.day(licence.validUntil());
    }
}
