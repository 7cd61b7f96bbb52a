package org.nhshdx.tenant.brand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.core.brand.IssuedCode;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.brand.LicenceCode;
import org.nhshdx.core.brand.LicenceTerms;
import org.nhshdx.core.brand.Signatures;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.charter.principle.InWords;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;

/** Grants a chapter its licences, each with a code of its own: the name as part of its approval, other assets when it asks. */
@ApplicationScoped
public class Licensing {

    private static final int ATTEMPTS = 20;

    @Inject
    ChapterRules rules;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /**
     * Grants the name for a year from today, with a code of its own; call it inside the approval's writing scope.
     *
     * @param signedBy who signed the charter for the chapter
     * @param charterVersion the version they signed
     */
    public Licence grantName(Asker by, UUID signedBy, int charterVersion) {
        Chapter chapter = Chapter.inScope().orElseThrow(() -> new IllegalStateException("No chapter to license."));
        mustKeepTheRules();
        LocalDate today = LocalDate.now(clock);
        return issued(by, chapter, code -> new Licence(
                code, uses(chapter), today, Term.from(today), charterVersion, by.person(), signedBy, clock.instant()), "");
    }

    /** Grants any other asset with a code of its own; call it inside the writing scope of the deed that has looked at the rules. */
    public Licence grant(Asker by, BrandAsset asset, LicenceTerms terms, Signatures signed) {
        Chapter chapter = Chapter.inScope().orElseThrow(() -> new IllegalStateException("No chapter to license."));
        String how = signed.delegation().map(why -> " By delegation: " + why).orElse("");
        return issued(by, chapter, code -> new Licence(asset, code, terms, signed, clock.instant()), how);
    }

    private Licence issued(Asker by, Chapter chapter, Function<LicenceCode, Licence> granted, String how) {
        Licence licence = Stream.generate(() -> LicenceCode.freshFor(chapter.slug()))
                .limit(ATTEMPTS)
                .map(granted)
                .filter(candidate -> IssuedCode.issue(candidate, chapter.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No free licence code for " + chapter.slug() + "."));
        licence.persist();
        log.record(by, "grant", "licence", licence.id(), "The %s, until %s.%s".formatted(
                licence.asset().words(), InWords.day(licence.validUntil()), how));
        return licence;
    }

    /** A licence is granted, renewed or given back only to a chapter whose rules are kept or waived; call it in its scope. */
    public void mustKeepTheRules() {
        List<String> inTheWay = rules.inTheWay();
        if (!inTheWay.isEmpty()) {
            throw Refused.conflict("The chapter has to keep every rule about chapters first. " + String.join(" ", inTheWay));
        }
    }

    private static String uses(Chapter chapter) {
        return "To call the chapter and its events “%s” on its pages, in calendars and in announcements."
                .formatted(chapter.name());
    }
}
