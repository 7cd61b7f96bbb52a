package org.nhshdx.tenant.artwork;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to be drawn, for whom, and under which licence.
 *
 * @param place what the chapter is named for
 * @param day the event it is about; empty for what speaks of the chapter alone
 * @param stamp the licence it is handed out under; empty for a preview, which is never handed out
 */
public record Commission(String place, Optional<Day> day, Optional<Stamp> stamp) {

    /** A preview of what is drawn for a place. */
    public static Commission preview(String place, Optional<Day> day) {
        return new Commission(place, day, Optional.empty());
    }

    /** The first letter of it that can't be drawn; empty when all can. */
    public Optional<String> undrawable() {
        Stream<String> told = day.stream().flatMap(one -> Stream.of(
                one.title(), one.dates().orElse(""), one.times().orElse(""), one.venue().orElse(""), one.signUp()));
        return Stream.concat(Stream.of(place), told).flatMap(words -> Typeface.LOUD.lacks(words).stream()).findFirst();
    }

    /** The same under this licence. */
    public Commission under(Stamp licence) {
        return new Commission(place, day, Optional.of(licence));
    }

    /**
     * One event, as its artwork tells of it.
     *
     * @param title such as "NHSHDx Gloucester: getting home"
     * @param dates "Saturday 14 April 2018"; empty while there is none
     * @param first the first of its days
     * @param times "9am to 5pm", with as much of it as is known
     * @param venue with as much of it as is known
     * @param signUp the whole address to sign up at
     * @param page the whole address of its page
     */
    public record Day(
            String title, Optional<String> dates, Optional<LocalDate> first, Optional<String> times, Optional<String> venue, String signUp, String page) {}
}
