package org.nhshdx.tenant.sponsor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhshdx.core.event.SponsorDecision;
import org.nhshdx.core.event.SponsorEntry;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.scope.Names;
import org.nhshdx.tenant.scope.Scope;

/** Reads the register for the core team: what was decided of each sponsor, now and before. */
@ApplicationScoped
public class SponsorReader {

    @Inject
    Scope scope;

    @Inject
    SponsorRegister register;

    /** Those asked for, by name, each with what was decided before. */
    public PageOf<RegisteredSponsor> list(SponsorSearch search, PageAsked asked) {
        return scope.readingShared(() -> {
            List<SponsorEntry> entries = SponsorEntry.inOrder(search.cleared(), search.named(), asked.index(), asked.size());
            return PageOf.of(asked, registered(entries), SponsorEntry.count(search.cleared(), search.named()));
        });
    }

    /** How many decisions there are on it, however it is spelled. */
    public int timesDecided(String name) {
        return scope.readingShared(() -> SponsorDecision.about(register.spellings(name)).size());
    }

    private static List<RegisteredSponsor> registered(List<SponsorEntry> entries) {
        List<SponsorEntry> spellings = SponsorEntry.spellingsOf(entries);
        List<SponsorDecision> decisions = SponsorDecision.about(
                Stream.concat(entries.stream(), spellings.stream()).map(SponsorEntry::key).toList());
        Names names = Names.of(Stream.concat(
                entries.stream().map(SponsorEntry::decidedBy), decisions.stream().map(SponsorDecision::decidedBy)).toList());
        return entries.stream().map(entry -> registered(entry, spellings, decisions, names)).toList();
    }

    private static RegisteredSponsor registered(
            SponsorEntry entry, List<SponsorEntry> all, List<SponsorDecision> decisions, Names names) {
        List<SponsorEntry> spellings = all.stream().filter(one -> one.sameAs().filter(entry.key()::equals).isPresent()).toList();
        Set<String> keys = Stream.concat(Stream.of(entry), spellings.stream()).map(SponsorEntry::key).collect(Collectors.toSet());
        List<RegisteredSponsor.Earlier> earlier = decisions.stream()
                .filter(one -> keys.contains(one.key()) && one.decidedAt().isBefore(entry.decidedAt()))
                .map(one -> new RegisteredSponsor.Earlier(
                        one.isCleared(), one.reason(), one.note(), one.decidedAt(), names.of(one.decidedBy())))
                .toList();
        return new RegisteredSponsor(
                entry.name(), entry.isCleared(), entry.reason(), entry.note(), entry.heardAt(), entry.decidedAt(),
                names.of(entry.decidedBy()), spellings.stream().map(SponsorEntry::name).toList(), earlier);
    }
}
