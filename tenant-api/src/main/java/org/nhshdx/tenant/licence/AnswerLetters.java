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

    private static LetterText letter(Asker by, String subject, String words) {
        return new LetterText(subject, "Dear organisers of %s,\n\n%s\n\n%s, for the core team"
                .formatted(Chapter.inScope().orElseThrow().name(), words, by.name()));
    }
}
