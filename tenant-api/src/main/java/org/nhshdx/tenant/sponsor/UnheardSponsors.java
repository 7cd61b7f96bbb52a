package org.nhshdx.tenant.sponsor;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeMap;
import org.nhshdx.tenant.charter.principle.SponsorName;
import org.nhshdx.tenant.coreteam.NamedSponsors;
import org.nhshdx.tenant.coreteam.NamedSponsors.Named;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Lists the sponsors that chapters name and nobody has decided on, each once however it is spelled. */
@ApplicationScoped
public class UnheardSponsors {

    @Inject
    NamedSponsors named;

    @Inject
    Scope scope;

    /** By name. */
    public PageOf<UnheardSponsor> list(Asker by, PageAsked asked) {
        List<Named> all = named.of(by, "To see whom nobody has decided on.");
        SponsorAnswers answers = scope.readingShared(() -> SponsorAnswers.to(all.stream().map(Named::name).toList()));
        List<UnheardSponsor> unheard = all.stream()
                .filter(one -> !one.name().isBlank() && answers.of(one.name()).isNotHeardOf())
                .collect(groupingBy(one -> SponsorName.of(one.name()).key(), TreeMap::new, toList()))
                .values().stream()
                .map(UnheardSponsors::one)
                .toList();
        return PageOf.of(asked, unheard.stream().skip((long) asked.index() * asked.size()).limit(asked.size()).toList(), unheard.size());
    }

    private static UnheardSponsor one(List<Named> same) {
        return new UnheardSponsor(same.get(0).name(), (int) same.stream().map(Named::chapter).distinct().count());
    }
}
