package org.nhshdx.tenant.licence;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.core.brand.BrandUse;
import org.nhshdx.core.brand.LicenceTerms;
import org.nhshdx.tenant.charter.principle.InWords;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.problem.Refused;

/**
 * What organisers ask for, as they sent it.
 *
 * @param assets the codes of the assets
 * @param event the address of the event it is for; empty for all that the chapter does
 * @param uses the codes of what they are for
 * @param words the same in the organisers' own words; may be empty
 * @param signed whether they have read the duties and sign them
 */
public record AssetsAsked(
        List<String> assets, Optional<String> event, List<String> uses, String words, Optional<LocalDate> from,
        Optional<LocalDate> until, boolean signed) {

    private static final Period LONGEST = Period.ofYears(1);
    private static final int LONGEST_WORDS = 500;

    public AssetsAsked {
        assets = List.copyOf(assets);
        uses = List.copyOf(uses);
        words = words.strip();
    }

    List<BrandAsset> known() {
        return assets.stream().distinct().flatMap(code -> BrandAsset.of(code).stream()).toList();
    }

    /** The same for these assets alone. */
    AssetsAsked only(List<BrandAsset> some) {
        return new AssetsAsked(some.stream().map(BrandAsset::code).toList(), event, uses, words, from, until, signed);
    }

    /**
     * The terms; refused with advice at every field that can't stay as it is.
     *
     * @param about the event it names
     * @param latest the last day of the licence for the name, without which no other asset can be used
     */
    LicenceTerms terms(LocalDate today, Optional<UUID> about, LocalDate latest) {
        List<Advice> advice = new ArrayList<>();
        whichAdvice().ifPresent(advice::add);
        whatForAdvice().ifPresent(advice::add);
        LocalDate first = from.orElse(today);
        if (first.isBefore(today)) {
            advice.add(new Advice("from", "Choose today or a later day."));
        }
        untilAdvice(first, latest).ifPresent(sentence -> advice.add(new Advice("until", sentence)));
        if (!signed) {
            advice.add(new Advice("signed", "Read what both sides owe, and say that you sign it."));
        }
        Refused.ifAny(advice);
        return new LicenceTerms(about, permitted(), words, first, until.orElseThrow(), Optional.empty());
    }

    private List<BrandUse> permitted() {
        return uses.stream().distinct().flatMap(code -> BrandUse.of(code).stream()).toList();
    }

    private Optional<Advice> whichAdvice() {
        if (assets.isEmpty()) {
            return Optional.of(new Advice("assets", "Choose at least one asset."));
        }
        if (known().size() < assets.stream().distinct().count()) {
            return Optional.of(new Advice("assets", "Name assets by their codes, such as lock-up or poster."));
        }
        return known().contains(BrandAsset.NAME)
                ? Optional.of(new Advice("assets", "The name came with your chapter’s approval; there is nothing to ask for."))
                : Optional.empty();
    }

    private Optional<Advice> whatForAdvice() {
        if (uses.isEmpty() || permitted().size() < uses.stream().distinct().count()) {
            return Optional.of(new Advice("uses", "Say what it is for: at least one of the uses in the list."));
        }
        return words.length() > LONGEST_WORDS
                ? Optional.of(new Advice("words", "Shorten this to 500 characters."))
                : Optional.empty();
    }

    private Optional<String> untilAdvice(LocalDate first, LocalDate latest) {
        if (until.isEmpty()) {
            return Optional.of("Give its last day.");
        }
        LocalDate last = until.get();
        if (last.isBefore(first)) {
            return Optional.of("Choose a day that isn’t before its first.");
        }
        if (last.isAfter(latest)) {
            return Optional.of("Your licence for the name ends on %s, and nothing outlasts it. Choose a day until then."
                    .formatted(InWords.day(latest)));
        }
        return last.isAfter(first.plus(LONGEST))
                ? Optional.of("Choose a day within a year of its first.")
                : Optional.empty();
    }
}
