package org.nhshdx.tenant.licence;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.core.brand.BrandUse;
import org.nhshdx.core.brand.LicenceTerms;
import org.nhshdx.tenant.charter.principle.InWords;

/**
 * What both sides owe one another under a licence, in words that an organiser reads and signs.
 *
 * @param chapter what the chapter is called
 * @param event what the event is called; empty for all that the chapter does
 */
public record LicenceDeed(String chapter, String event, List<BrandAsset> assets, LicenceTerms terms, int charterVersion) {

    /** What the chapter owes, whatever the asset. */
    public static final List<String> CHAPTERS_DUTIES = List.of(
            "We use it for what the licence names, as long as it is good, and for nothing else.",
            "We keep the charter at everything that carries it.",
            "We leave it as we get it: not redrawn, recoloured or cropped, and never joined to the mark of a sponsor or host.",
            "Where it appears we say that we organise the day ourselves, and leave the code readable so that anybody can look it up.",
            "We hand the files on only to whoever prints or shows them for us, for that alone.",
            "When the licence ends we stop: pages and posts come down, nothing more is printed.",
            "If we see it misused, we tell the core team within two days.");

    /** What the core team owes. */
    public static final List<String> CORE_TEAMS_DUTIES = List.of(
            "We answer a request within ten working days, and give the reason and the principle when the answer is no.",
            "We make the files for this chapter, ready to use, and charge nothing, now or later.",
            "We keep the register right, so that anybody can see that the licence is good.",
            "We remind the organisers 60, 30 and 7 days before it ends, and renew it at their word if nothing has changed.",
            "We take it away only for a reason that we write down and show, and give it back when the reason is gone.");

    /** The whole text, as it is kept with the signature. */
    public String text() {
        return """
                %s may use the %s%s, from %s until %s, under charter version %d: %s%s

                What the chapter owes:

                %s

                What the core team owes:

                %s
                """.formatted(
                        chapter, named(), event.isEmpty() ? "" : " for “" + event + "”", day(terms.from()), day(terms.until()),
                        charterVersion, uses(), conditions(), listed(CHAPTERS_DUTIES), listed(CORE_TEAMS_DUTIES));
    }

    private String named() {
        return named(assets);
    }

    /** "logo lock-up, sticker and A3 poster". */
    public static String named(List<BrandAsset> assets) {
        List<String> words = assets.stream().map(BrandAsset::words).toList();
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    private String uses() {
        String own = terms.words().isEmpty() ? "" : " In the chapter’s words: “" + terms.words() + "”";
        return BrandUse.inWords(terms.uses()) + "." + own;
    }

    private String conditions() {
        return terms.conditions().map(words -> "\n\nOn this condition: " + words).orElse("");
    }

    private static String listed(List<String> duties) {
        return duties.stream().map("- "::concat).collect(Collectors.joining("\n"));
    }

    private static String day(LocalDate date) {
        return InWords.day(date);
    }
}
