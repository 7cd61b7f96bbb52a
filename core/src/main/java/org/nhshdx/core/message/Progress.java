package org.nhshdx.core.message;

import java.time.Instant;

/**
 * How one message fares with all who get it.
 *
 * @param of to how many it goes
 */
public record Progress(String about, String subject, Instant at, long of, long sent, long failed) {

    public boolean isUnderWay() {
        return sent + failed < of;
    }
}
