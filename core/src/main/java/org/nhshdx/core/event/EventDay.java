package org.nhshdx.core.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalTime;

/** One day of an event: a date and times as a clock in London shows them, and whether lunch is given. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventDay(LocalDate date, LocalTime starts, LocalTime ends, Boolean lunch) {

    /** "9am to 5pm", with as much of it as is known. */
    public String timesInWords() {
        if (starts == null) {
            return ends == null ? "" : "until " + clock(ends);
        }
        return ends == null ? "from " + clock(starts) : clock(starts) + " to " + clock(ends);
    }

    /** "9am", "9.30am", "noon", "midnight". */
    public static String clock(LocalTime time) {
        if (time.getMinute() == 0 && time.getHour() % 12 == 0) {
            return time.getHour() == 0 ? "midnight" : "noon";
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minutes = time.getMinute() == 0 ? "" : String.format(".%02d", time.getMinute());
        return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
    }
}
