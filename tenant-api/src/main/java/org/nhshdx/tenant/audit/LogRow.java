package org.nhshdx.tenant.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.audit.LogLine;
import org.nhshdx.core.audit.Said;
import org.nhshdx.core.audit.Seal;
import org.nhshdx.tenant.export.Export;
import org.nhshdx.tenant.scope.Names;

/** A log's line as it is taken along, with all that its chain is recomputed from. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record LogRow(
        Optional<Long> number, Instant at, String who, UUID person, String verb, String about, Optional<UUID> aboutId,
        String reason, String before, String after, Optional<String> salt, Optional<String> wordsDigest, Optional<String> hash)
        implements Export.Row {

    static final List<String> HEADINGS = List.of(
            "number", "at", "who", "person", "verb", "about", "aboutId", "reason", "before", "after", "salt", "wordsDigest", "hash");

    static List<LogRow> of(List<? extends LogLine> lines) {
        Names names = Names.of(lines.stream().map(LogLine::personId).toList());
        return lines.stream().map(line -> of(line, names)).toList();
    }

    private static LogRow of(LogLine line, Names names) {
        Said said = line.said();
        return new LogRow(
                line.seal().map(Seal::number), line.at(), names.of(line.personId()), line.personId(), line.verb(),
                line.about(), line.aboutId(), said.reason(), said.before(), said.after(),
                line.seal().flatMap(Seal::salt), line.seal().map(Seal::wordsDigest), line.seal().map(Seal::hash));
    }

    @Override
    public List<String> cells() {
        return List.of(
                text(number), at.toString(), who, person.toString(), verb, about, text(aboutId),
                reason, before, after, text(salt), text(wordsDigest), text(hash));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
