package org.nhshdx.tenant.version;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import org.nhshdx.core.charter.Shift;
import org.nhshdx.tenant.export.Export;

/** One line of a simulation that is taken along: a shift, and the chapter it is of. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ShiftRow(String chapter, String place, @JsonUnwrapped Shift shift) implements Export.Row {

    static final List<String> HEADINGS = List.of(
            "chapter", "place", "event", "name", "principle", "kind", "before", "after", "strength", "evidence", "advice");

    @Override
    public List<String> cells() {
        return List.of(
                chapter, place, shift.event().orElse(""), shift.name(), shift.principle(), shift.kind().code(),
                shift.before().orElse(""), shift.after().orElse(""),
                shift.strength().map(strength -> strength.name().toLowerCase(Locale.ROOT)).orElse(""), shift.evidence(), shift.advice());
    }
}
