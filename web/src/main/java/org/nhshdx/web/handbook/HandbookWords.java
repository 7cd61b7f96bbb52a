package org.nhshdx.web.handbook;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.util.Locale;
import org.nhshdx.core.event.ChecklistItem.Advised;
import org.nhshdx.core.event.ItemKind;
import org.nhshdx.web.words.Lists;

/** What stands in the handbook, in the words of its pages. */
@TemplateExtension
public final class HandbookWords {

    private static final int A_WEEK = 7;

    private HandbookWords() {}

    /** "12 weeks before", "10 days before", "on the day", "a week after". */
    public static String when(Advised advised) {
        return when(advised.daysBefore());
    }

    /** The same of a number of days before. */
    public static String when(int daysBefore) {
        if (daysBefore == 0) {
            return "on the day";
        }
        int days = Math.abs(daysBefore);
        String length = days % A_WEEK == 0 ? Lists.of(days / A_WEEK, "week", "weeks") : Lists.of(days, "day", "days");
        return length + (daysBefore > 0 ? " before" : " after");
    }

    /** "Venue and access". */
    public static String inWords(ItemKind kind) {
        return switch (kind) {
            case PEOPLE -> "People";
            case VENUE -> "Venue and access";
            case FOOD -> "Food";
            case MONEY -> "Money and papers";
            case WORDS -> "Telling people";
            case KIT -> "To bring and to print";
            case CARE -> "Looking after people";
            case OWN -> "Your own";
        };
    }

    /** "£1,234.50". */
    public static String pounds(BigDecimal amount) {
        return String.format(Locale.UK, "£%,.2f", amount);
    }
}
