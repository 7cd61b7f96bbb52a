package org.nhshdx.web.organise.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.charter.Examination;
import org.nhshdx.tenant.event.EventOnDesk;
import org.nhshdx.web.words.FindingInWords;

/** Puts an event's findings into words, under the charter they were found by. */
@ApplicationScoped
class Findings {

    @Inject
    Charters charters;

    /** Those that this part of the form answers. */
    List<FindingInWords> of(EventOnDesk event, Examination examination, EventPart part) {
        return FindingInWords.of(charter(examination), examination).stream()
                .filter(finding -> part.answers(finding.principle()))
                .toList();
    }

    Charter charter(Examination examination) {
        return charters.numbered(examination.charterVersion());
    }
}
