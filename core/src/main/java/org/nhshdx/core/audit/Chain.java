package org.nhshdx.core.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.nhshdx.core.digest.Sha256;

/** How lines are chained: each hash is a digest over the hash before it and everything that the line says. */
final class Chain {

    private Chain() {}

    /** Where a log's chain begins: a digest over its name and the lines from before there was a chain, in order. */
    static String start(String log, List<? extends LogLine> older) {
        Stream<String> lines = older.stream().map(line -> digest(
                line.at().toString(), line.personId().toString(), line.verb(), line.about(),
                line.aboutId().map(UUID::toString).orElse(""), line.said().digest("")));
        return digest(Stream.concat(Stream.of(log), lines).toArray(String[]::new));
    }

    static String hash(String previous, LogLine line, Seal seal) {
        return digest(
                previous, Long.toString(seal.number()), line.at().toString(), line.personId().toString(), line.verb(),
                line.about(), line.aboutId().map(UUID::toString).orElse(""), seal.wordsDigest());
    }

    /** Each part with its length before it, so that no two lists of parts read the same. */
    static String digest(String... parts) {
        byte[][] bytes = Stream.of(parts)
                .flatMap(part -> Stream.of(part.length() + ":", part))
                .map(part -> part.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        return Sha256.hex(bytes);
    }
}
