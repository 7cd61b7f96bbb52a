package org.nhshdx.tenant.calendar;

import biweekly.component.VEvent;

/**
 * Our own words in a calendar's entries, in one language.
 *
 * @param language its tag (BCP 47)
 * @param calledOff "Called off"
 * @param day "day %d of %d", with the number of the day and how many there are
 * @param outside that a day isn't held under the umbrella now
 * @param signUp what stands before the address where one signs up
 * @param page what stands before the address of the event's page
 */
public record CalendarWords(String language, String calledOff, String day, String outside, String signUp, String page) {

    /** Those of the invitations we send. */
    public static final CalendarWords ENGLISH = new CalendarWords(
            "en-GB", "Called off", "day %d of %d", "This day is not held under the umbrella now.", "Sign up:", "All about it:");

    /** Says which language the entry is in, where that isn't what a reader expects. */
    void mark(VEvent entry) {
        if (!equals(ENGLISH)) {
            entry.getSummary().setLanguage(language);
            entry.getDescription().setLanguage(language);
        }
    }
}
