package org.nhshdx.web.words;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.nhshdx.core.event.EventDay;
import org.nhshdx.web.language.Language;

/** Dates and times in templates, in the language of the page they stand on. */
@TemplateExtension
public final class SpokenDates {

    private static final String LOCALE = "locale";

    private SpokenDates() {}

    public static String inWords(LocalDate date, @TemplateAttribute(LOCALE) Object locale) {
        return isWelsh(locale) ? WelshDates.inWords(date) : Dates.inWords(date);
    }

    public static String inWords(LocalTime time, @TemplateAttribute(LOCALE) Object locale) {
        return isWelsh(locale) ? WelshDates.inWords(time) : Dates.inWords(time);
    }

    public static String inWords(Instant moment, @TemplateAttribute(LOCALE) Object locale) {
        return isWelsh(locale) ? WelshDates.inWords(moment) : Dates.inWords(moment);
    }

    public static String day(Instant moment, @TemplateAttribute(LOCALE) Object locale) {
        return isWelsh(locale) ? WelshDates.day(moment) : Dates.day(moment);
    }

    public static String inWords(EventDay day, @TemplateAttribute(LOCALE) Object locale) {
        return isWelsh(locale) ? WelshDates.inWords(day) : Dates.inWords(day);
    }

    public static String hours(EventDay day, @TemplateAttribute(LOCALE) Object locale) {
        return isWelsh(locale) ? WelshDates.hours(day) : Dates.hours(day);
    }

    public static String inWords(List<EventDay> days, @TemplateAttribute(LOCALE) Object locale) {
        return isWelsh(locale) ? WelshDates.inWords(days) : Dates.inWords(days);
    }

    public static String weekday(LocalDate date, @TemplateAttribute(LOCALE) Object locale) {
        return isWelsh(locale) ? WelshDates.weekday(date) : Dates.weekday(date);
    }

    public static String monthAndYear(LocalDate date, @TemplateAttribute(LOCALE) Object locale) {
        return isWelsh(locale) ? WelshDates.monthAndYear(date) : Dates.monthAndYear(date);
    }

    /** These dates one after the other; in Welsh "and" would change with what follows it, so none is said. */
    public static String and(List<String> dates, @TemplateAttribute(LOCALE) Object locale) {
        return isWelsh(locale) ? String.join("; ", dates) : Lists.and(dates);
    }

    private static boolean isWelsh(Object locale) {
        return Language.of(locale) == Language.WELSH;
    }
}
