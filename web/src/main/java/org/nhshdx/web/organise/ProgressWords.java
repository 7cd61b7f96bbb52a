package org.nhshdx.web.organise;

import io.quarkus.qute.TemplateExtension;
import org.nhshdx.core.message.Progress;

/** How a message fares, in words. */
@TemplateExtension
final class ProgressWords {

    private ProgressWords() {}

    /** "Sent to 4,200 of 10,000", or "Sent to 3" once all have it. */
    static String inWords(Progress message) {
        if (message.isUnderWay()) {
            return "Sent to %,d of %,d".formatted(message.sent(), message.of());
        }
        return "Sent to %,d".formatted(message.sent());
    }

    /** What became of those it didn't reach; empty when it reached all. */
    static String troubleOf(Progress message, boolean followers) {
        if (message.failed() == 0) {
            return "";
        }
        String addresses = message.failed() == 1 ? "1 address takes" : "%,d addresses take".formatted(message.failed());
        String then = message.failed() == 1 ? "it follows no longer" : "they follow no longer";
        return followers ? "%s no mail, so %s.".formatted(addresses, then) : addresses + " no mail. Ask each other who heard nothing.";
    }
}
