package org.nhshdx.tenant.licence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.brand.AssetRequest;
import org.nhshdx.core.brand.BrandUse;
import org.nhshdx.core.brand.LicenceTerms;
import org.nhshdx.tenant.charter.principle.InWords;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.problem.Refused;

/**
 * A yes, to all that was asked or to less of it.
 *
 * @param uses the codes of the uses that are permitted; none names all that were asked for
 * @param until its last day; empty for the day that was asked for
 * @param conditions what has to be kept besides; may be empty
 * @param letter the letter in the decider's own words; ours when it is blank
 */
public record AssetGrant(List<String> uses, Optional<LocalDate> until, String conditions, String letter) {

    private static final int LONGEST = 2_000;

    /** A yes to all of it. */
    public static AssetGrant asAsked() {
        return new AssetGrant(List.of(), Optional.empty(), "", "");
    }

    /** What may be used, in the register's words; refused where it would be more than was asked, or outlast the name. */
    LicenceTerms terms(AssetRequest request, LocalDate today, LocalDate nameEnds) {
        LocalDate from = request.validFrom().isBefore(today) ? today : request.validFrom();
        LocalDate last = until.orElse(request.validUntil());
        List<BrandUse> permitted = permitted(request);
        List<Advice> advice = new ArrayList<>();
        if (permitted.isEmpty() || !request.uses().containsAll(permitted) || permitted.size() < uses.stream().distinct().count()) {
            advice.add(new Advice("uses", "Permit at least one of the uses that were asked for, and no others."));
        }
        untilAdvice(request, from, last, nameEnds).ifPresent(sentence -> advice.add(new Advice("until", sentence)));
        if (conditions.strip().length() > LONGEST) {
            advice.add(new Advice("conditions", "Shorten this to 2,000 characters."));
        }
        Refused.ifAny(advice);
        return new LicenceTerms(
                request.eventId(), permitted, inWords(permitted, request.words()), from, last,
                Optional.of(conditions.strip()).filter(words -> !words.isEmpty()));
    }

    private List<BrandUse> permitted(AssetRequest request) {
        return uses.isEmpty() ? request.uses() : uses.stream().distinct().flatMap(code -> BrandUse.of(code).stream()).toList();
    }

    /** "To be used in print: posters, leaflets and signs. For the noticeboard of the library." */
    static String inWords(List<BrandUse> permitted, String own) {
        return "To be used " + BrandUse.inWords(permitted) + "." + (own.isEmpty() ? "" : " " + own);
    }

    private static Optional<String> untilAdvice(AssetRequest request, LocalDate from, LocalDate last, LocalDate nameEnds) {
        if (last.isAfter(request.validUntil())) {
            return Optional.of("They asked for it until %s; grant it until then at most.".formatted(InWords.day(request.validUntil())));
        }
        if (last.isBefore(from)) {
            return Optional.of("That day is over before the licence begins.");
        }
        return last.isAfter(nameEnds)
                ? Optional.of("The licence for the name ends on %s, and nothing outlasts it.".formatted(InWords.day(nameEnds)))
                : Optional.empty();
    }
}
