package org.nhshdx.tenant.paging;

import java.util.Optional;
import org.nhshdx.tenant.problem.Refused;

/**
 * Which page of a list is asked for.
 *
 * @param page from 1
 * @param size from 1 to 100
 */
public record PageAsked(int page, int size) {

    private static final int USUAL = 50;
    private static final int LARGEST = 100;
    private static final int LAST = 1_000_000;

    /** Reads {@code ?page=2&size=20} as it was sent; refuses what isn't a number or is out of range. */
    public static PageAsked of(Optional<String> page, Optional<String> size) {
        return new PageAsked(
                page.map(sent -> number("page", sent, LAST)).orElse(1),
                size.map(sent -> number("size", sent, LARGEST)).orElse(USUAL));
    }

    /** The page that a reader's address names; what isn't a page number is the first page, for nobody types it. */
    public static PageAsked kindly(Optional<String> page, int size) {
        return new PageAsked(page.filter(sent -> sent.matches("[1-9]\\d{0,5}")).map(Integer::parseInt).orElse(1), size);
    }

    private static int number(String field, String sent, int most) {
        int number = sent.matches("\\d{1,7}") ? Integer.parseInt(sent) : 0;
        if (number < 1 || number > most) {
            throw Refused.unreadable(field, "Give a whole number from 1 to " + most + ".");
        }
        return number;
    }

    /** The same page as Panache counts it, from 0. */
    public int index() {
        return page - 1;
    }
}
