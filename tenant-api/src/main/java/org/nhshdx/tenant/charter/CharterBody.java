package org.nhshdx.tenant.charter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhshdx.core.charter.CharterVersion;
import org.nhshdx.core.charter.Strength;
import org.nhshdx.tenant.charter.Charter.Promised;
import org.nhshdx.tenant.charter.principle.About;
import org.nhshdx.tenant.charter.principle.Check;

/** The charter as the API tells it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record CharterBody(
        int version,
        boolean proposed,
        String wording,
        Optional<LocalDate> adoptedOn,
        Optional<String> adoptedBy,
        LocalDate inForceFrom,
        LocalDate complyBy,
        List<PrincipleBody> principles) {

    static CharterBody of(CharterVersion version, Charter charter) {
        return new CharterBody(
                version.number(),
                version.isProposed(),
                version.wording(),
                version.adoptedOn(),
                version.adoptedBy(),
                version.inForceFrom(),
                version.complyBy(),
                charter.promises().stream().map(PrincipleBody::of).toList());
    }

    /** One principle, with its figures in this version and how many people a waiver takes; 0: it can't be waived. */
    record PrincipleBody(
            String id,
            List<About> about,
            String statement,
            String reason,
            Strength strength,
            Check check,
            Map<String, Object> parameters,
            int peopleToWaive) {

        static PrincipleBody of(Promised promised) {
            var principle = promised.principle();
            return new PrincipleBody(
                    principle.id(),
                    principle.about().stream().sorted().toList(),
                    promised.statement(),
                    promised.reason(),
                    promised.strength(),
                    principle.check(),
                    promised.parameters().values(),
                    promised.peopleToWaive().orElse(0));
        }
    }
}
