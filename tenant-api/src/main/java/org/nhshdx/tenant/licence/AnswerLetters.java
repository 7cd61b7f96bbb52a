package org.nhshdx.tenant.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.nhshdx.core.brand.AssetRequest;
import org.nhshdx.core.brand.BrandUse;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.brand.LicenceTerms;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.tenant.application.Decline;
import org.nhshdx.tenant.application.LetterText;
import org.nhshdx.tenant.application.ProposingLetters;
import org.nhshdx.tenant.charter.principle.InWords;
import org.nhshdx.tenant.scope.Asker;

/** The letter that we would write about a request, for its sender to change any word of; inside the chapter's scope. */
@ApplicationScoped
class AnswerLetters {

    @Inject
    ProposingLetters principles;

    /** @param licences those that were granted; none before anything is decided, when their codes are not known yet */
    LetterText granted(Asker by, AssetRequest request, LicenceTerms terms, List<Licence> licences) {
        String what = LicenceDeed.named(request.assets());
        String codes = licences.stream().map(one -> "- %s: %s".formatted(one.asset().words(), one.code())).collect(Collectors.joining("\n"));
        return letter(by, "You may use the " + what, """
                We are glad to say yes. You may use the %s from %s until %s, %s.%s

                %sWhat you signed stands on your desk with the licence. We will remind you before it ends.""".formatted(
                        what, InWords.day(terms.from()), InWords.day(terms.until()), BrandUse.inWords(terms.uses()),
                        terms.conditions().map("\n\nOn this condition: %s"::formatted).orElse(""),
                        codes.isEmpty() ? "" : "Anybody can look it up by its code:\n" + codes + "\n\n"));
    }

    LetterText declined(Asker by, AssetRequest request, Decline decline) {
        String statements = principles.statements(decline.principles()).stream().map("- "::concat).collect(Collectors.joining("\n"));
        return letter(by, "Our answer about the " + LicenceDeed.named(request.assets()), """
                Thank you for asking. We have decided not to license the %s as you asked for it.

                %s

                It is about these principles of the charter:
                %s

                What would change our answer: %s

                You are free to ask again at any time. Your licence for the name isn't touched by this."""
                .formatted(LicenceDeed.named(request.assets()), decline.reason(), statements, decline.wouldChange()));
    }

    LetterText revoked(Asker by, Licence licence, String why) {
        return letter(by, "Your licence for the %s is revoked".formatted(licence.asset().words()), """
                We have revoked licence %s for the %s, because:

                %s

                Please stop using it now: take it down where it shows, and print nothing more. Your name, your pages and your events \
                aren't touched by this. Answer this letter when the reason is gone, and we look again."""
                .formatted(licence.code(), licence.asset().words(), why));
    }

    LetterText reinstated(Asker by, Licence licence, String why) {
        return letter(by, "Your licence for the %s is reinstated".formatted(licence.asset().words()), """
                We have reinstated licence %s for the %s, because:

                %s

                It is good until %s, as before."""
                .formatted(licence.code(), licence.asset().words(), why, InWords.day(licence.validUntil())));
    }

    /** Nobody decided: nothing has changed, so the press of an organiser was enough. */
    LetterText renewed(Licence licence) {
        return letter("The NHSHDx core team", "Your licence for the %s is renewed".formatted(licence.asset().words()), """
                Licence %s for the %s is renewed until %s, under what you signed. The code stays the same, so whatever carries it \
                stays true.""".formatted(licence.code(), licence.asset().words(), InWords.day(licence.validUntil())));
    }

    /** Nobody decided: the chapter is trusted. */
    LetterText delegated(Licence licence, String why) {
        return letter("The NHSHDx core team", "You may use the %s at once".formatted(licence.asset().words()), """
                Licence %s for the %s is yours until %s. You have it at once, by delegation, because %s

                The core team is told, and can take it back for a reason as any other licence."""
                .formatted(licence.code(), licence.asset().words(), InWords.day(licence.validUntil()), why));
    }

    LetterText delegationStopped(Asker by, String why) {
        return letter(by, "We decide on what you ask for", """
                Until now you could have the logo lock-up for your next event at once. From today somebody of us decides on it first, \
                because:

                %s

                What you are licensed for already isn't touched by this.""".formatted(why));
    }

    LetterText delegationAllowed(Asker by, String why) {
        return letter(by, "You may have the logo lock-up at once again", """
                From today you get the logo lock-up for your next event at once when you ask, as long as two events are reported and \
                every rule is kept, because:

                %s""".formatted(why));
    }

    private static LetterText letter(Asker by, String subject, String words) {
        return letter(by.name() + ", for the core team", subject, words);
    }

    private static LetterText letter(String signature, String subject, String words) {
        return new LetterText(subject, "Dear organisers of %s,\n\n%s\n\n%s".formatted(
                Chapter.inScope().orElseThrow().name(), words, signature));
    }
}
