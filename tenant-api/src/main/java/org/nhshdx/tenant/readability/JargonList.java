package org.nhshdx.tenant.readability;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Reads the words that only some know, each with what to say instead. */
final class JargonList {

    private static final String RESOURCE = "/readability/jargon.txt";

    private JargonList() {}

    /** By the word, whatever its case. */
    static Map<String, String> read() {
        Map<String, String> instead = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        try (InputStream list = JargonList.class.getResourceAsStream(RESOURCE)) {
            new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> line.contains(":"))
                    .map(line -> line.split(":", 2))
                    .forEach(line -> instead.put(line[0].strip(), line[1].strip()));
            return instead;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
