package org.nhshdx.tenant.sponsor;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.nhshdx.tenant.charter.principle.SponsorName;
import org.nhshdx.tenant.coreteam.AlsoWaiting;
import org.nhshdx.tenant.coreteam.NamedSponsors;
import org.nhshdx.tenant.coreteam.NamedSponsors.Named;
import org.nhshdx.tenant.coreteam.Waiting;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Lists the sponsors that chapters name and nobody has decided on, each once however it is spelled. */
@ApplicationScoped
public class UnheardSponsors implements AlsoWaiting {

    @Inject
    NamedSponsors named;

    @Inject
    Scope scope;

    /** By name. */
    public PageOf<UnheardSponsor> list(Asker by, PageAsked asked) {
        List<UnheardSponsor> unheard = unheard(by);
        return PageOf.of(asked, unheard.stream().skip((long) asked.index() * asked.size()).limit(asked.size()).toList(), unheard.size());
    }

    /** Each of them. No answer is promised before somebody asks for a judgement, so they come after what is. */
    @Override
    public List<Waiting> waiting(Asker by) {
        return unheard(by).stream().map(UnheardSponsors::waiting).toList();
    }

    private static Waiting waiting(UnheardSponsor one) {
        return new Waiting(
                Waiting.Kind.SPONSOR, UUID.nameUUIDFromBytes(one.name().getBytes(StandardCharsets.UTF_8)), Optional.empty(), "", "",
                Optional.empty(), Optional.empty(), one.name(), Optional.empty(), one.since(), Optional.empty(), Optional.empty(),
                Optional.empty(), false, Optional.empty());
    }

    private List<UnheardSponsor> unheard(Asker by) {
        List<Named> all = named.of(by, "To see whom nobody has decided on.");
        SponsorAnswers answers = scope.readingShared(() -> SponsorAnswers.to(all.stream().map(Named::name).toList()));
        return all.stream()
                .filter(one -> !one.name().isBlank() && answers.of(one.name()).isNotHeardOf())
                .collect(groupingBy(one -> SponsorName.of(one.name()).key(), TreeMap::new, toList()))
                .values().stream()
                .map(UnheardSponsors::one)
                .toList();
    }

    private static UnheardSponsor one(List<Named> same) {
        return new UnheardSponsor(same.get(0).name(), (int) same.stream().map(Named::chapter).distinct().count(),
                same.stream().map(Named::since).min(Comparator.naturalOrder()).orElseThrow());
    }
}
