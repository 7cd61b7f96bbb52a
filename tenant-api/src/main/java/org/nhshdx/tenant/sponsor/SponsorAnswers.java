package org.nhshdx.tenant.sponsor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nhshdx.core.event.SponsorEntry;
import org.nhshdx.tenant.charter.principle.SponsorName;
import org.nhshdx.tenant.charter.principle.Surroundings.KnownSponsor;

/** What the register answers to names, however they are spelled; never who else names them. */
public final class SponsorAnswers {

    private final Map<String, SponsorEntry> known;

    private SponsorAnswers(Map<String, SponsorEntry> known) {
        this.known = known;
    }

    /** Call it inside a scope. */
    public static SponsorAnswers to(Collection<String> names) {
        List<String> spellings = names.stream().filter(Objects::nonNull).flatMap(KnownSponsor::spellings).distinct().toList();
        return new SponsorAnswers(spellings.isEmpty() ? Map.of() : SponsorEntry.among(spellings).stream()
                .collect(Collectors.toMap(entry -> SponsorName.of(entry.name()).key(), entry -> entry, SponsorAnswers::stricter)));
    }

    /** One refusal outweighs what else is said of the same name. */
    private static SponsorEntry stricter(SponsorEntry one, SponsorEntry other) {
        return one.isCleared() ? other : one;
    }

    public SponsorOnDesk of(String name) {
        return Optional.ofNullable(known.get(SponsorName.of(name).key()))
                .map(entry -> entry.isCleared()
                        ? new SponsorOnDesk(name, "cleared", Optional.empty())
                        : new SponsorOnDesk(name, "refused", Optional.of(entry.reason())))
                .orElseGet(() -> new SponsorOnDesk(name, "not-heard-of", Optional.empty()));
    }
}
