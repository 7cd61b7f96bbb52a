package org.nhshdx.tenant.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.tenant.export.Export;

/** A register entry as the public API and the open data tell it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RegisterBody(
        String code,
        String chapter,
        String place,
        BrandAsset asset,
        Optional<String> event,
        String uses,
        Optional<String> conditions,
        LocalDate from,
        LocalDate until,
        int charterVersion,
        String state,
        boolean inForce,
        Optional<String> reason)
        implements Export.Row {

    static final List<String> HEADINGS = List.of(
            "code", "chapter", "place", "asset", "event", "uses", "conditions", "from", "until", "charterVersion", "state", "inForce",
            "reason");

    static RegisterBody of(RegisterEntry entry) {
        return new RegisterBody(
                entry.code(),
                entry.chapter(),
                entry.place(),
                entry.asset(),
                entry.event(),
                entry.uses(),
                entry.conditions(),
                entry.from(),
                entry.until(),
                entry.charterVersion(),
                entry.state().code(),
                entry.isInForce(),
                entry.reason());
    }

    @Override
    public List<String> cells() {
        return List.of(
                code, chapter, place, asset.code(), event.orElse(""), uses, conditions.orElse(""), from.toString(), until.toString(),
                String.valueOf(charterVersion), state, String.valueOf(inForce), reason.orElse(""));
    }
}
