package org.nhshdx.tenant.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.charter.Finding;
import org.nhshdx.tenant.charter.Outcome;
import org.nhshdx.tenant.charter.Rulings;
import org.nhshdx.tenant.charter.principle.Page;
import org.nhshdx.tenant.charter.principle.PagePrinciple;
import org.nhshdx.tenant.charter.principle.Principle;

/** Finds out which promises our own templates and colours break, whatever a chapter writes. */
@ApplicationScoped
class OurOwnFaults {

    private static final Logger LOG = Logger.getLogger(OurOwnFaults.class);

    @Inject
    PagesAsDrawn drawn;

    @Inject
    Charters charters;

    @Inject
    Clock clock;

    /** The principles that even a page without a fault in it doesn't keep; all of them when not even that can be drawn. */
    Set<String> principles() {
        Charter charter = charters.inForce();
        try {
            return broken(charter);
        } catch (RuntimeException failed) {
            LOG.error("Not even an invented page can be drawn and examined", failed);
            return charter.promises().stream()
                    .map(promised -> promised.principle())
                    .filter(PagePrinciple.class::isInstance)
                    .map(Principle::id)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    private Set<String> broken(Charter charter) {
        Specimen specimen = new Specimen(charter.version(), LocalDate.now(clock));
        Stream<Page> pages = Stream.concat(
                specimen.chapters().stream().map(one -> drawn.of(one, specimen.sponsors())),
                specimen.events().stream().map(one -> drawn.of(one, specimen.sponsors())));
        Set<Finding> broken = pages.flatMap(page -> charter.examinePage(page, Rulings.none()).findings().stream())
                .filter(finding -> finding.outcome() == Outcome.BROKEN)
                .collect(Collectors.toSet());
        broken.forEach(finding -> LOG.errorf("Our own pages break %s: %s", finding.principle(), finding.evidence()));
        return broken.stream().map(Finding::principle).collect(Collectors.toUnmodifiableSet());
    }
}
