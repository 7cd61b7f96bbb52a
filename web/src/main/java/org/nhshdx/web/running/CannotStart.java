package org.nhshdx.web.running;

/** Why NHSHDx doesn't start, in one message for the person at the terminal. */
final class CannotStart extends RuntimeException {
    CannotStart(String sentence) {
        super(sentence);
    }

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
