package org.nhshdx.tenant.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhshdx.core.charter.Strength;
import org.nhshdx.core.event.Event;
import org.nhshdx.tenant.brand.ChapterRules;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.charter.Finding;
import org.nhshdx.tenant.event.Examining;
import org.nhshdx.tenant.problem.Refused;

/** Holds the chapter in scope, and an event of it, against the rules that have to be kept or waived before an asset is granted. */
@ApplicationScoped
class AssetRules {

    @Inject
    ChapterRules ofTheChapter;

    @Inject
    Examining examining;

    /** For each rule that is neither kept nor waived, a sentence that says what to do about it. */
    List<String> inTheWay(Optional<Event> event) {
        return Stream.concat(ofTheChapter.inTheWay().stream(), event.stream().flatMap(this::inTheWay)).distinct().toList();
    }

    void mustBeKept(Optional<Event> event) {
        List<String> broken = inTheWay(event);
        if (!broken.isEmpty()) {
            throw Refused.conflict("Every rule has to be kept or waived first. " + String.join(" ", broken));
        }
    }

    private Stream<String> inTheWay(Event event) {
        Charter charter = examining.charterOf(event);
        return examining.examine(event).inTheWay().stream()
                .filter(finding -> finding.strength() == Strength.RULE)
                .map(finding -> sentence(charter, finding));
    }

    private static String sentence(Charter charter, Finding finding) {
        String promise = charter.promise(finding.principle()).orElseThrow().statement();
        return "“%s” is %s. %s".formatted(promise, finding.outcome().code().replace('-', ' '), finding.advice());
    }
}
