package org.nhshdx.core.message;

/** What a message puts into its reader's calendar, or takes out of it again. */
public record CalendarPart(Method method, String calendar) {

    /** What the reader's calendar is asked to do. */
    public enum Method { REQUEST, CANCEL }
}
