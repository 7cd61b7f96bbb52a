package org.nhshdx.tenant.handbook;

import java.math.BigDecimal;

/**
 * What to order and what it costs, by rules of thumb.
 *
 * @param signedUp how many said they would come
 * @param absent how many in a hundred of them usually don't
 * @param lunch what a lunch costs, in pounds
 * @param drinks what a day's drinks and biscuits cost a head, in pounds
 */
public record FoodNeeds(int signedUp, int absent, int days, BigDecimal lunch, BigDecimal drinks) {

    private static final int CUPS = 4;

    /** How many to cater for each day: those likely to come and one in twenty more. */
    public int heads() {
        return up(signedUp * (100 - absent) * 105L, 10_000);
    }

    public int lunches() {
        return heads() * days;
    }

    /** Lunches that anybody can eat: a vegan one for every third person. */
    public int vegan() {
        return up(heads(), 3) * days;
    }

    /** Hot drinks: four a head and day. */
    public int cups() {
        return heads() * days * CUPS;
    }

    /** Milk in litres, a third of it from plants: thirty cups to a litre. */
    public int milk() {
        return up(cups(), 30);
    }

    /** Water in litres: one and a half a head and day. */
    public int water() {
        return up(heads() * days * 3L, 2);
    }

    /** Pieces of fruit: two a head and day. */
    public int fruit() {
        return heads() * days * 2;
    }

    /** In pounds. */
    public BigDecimal cost() {
        return lunch.add(drinks).multiply(BigDecimal.valueOf(lunches()));
    }

    /** In pounds, what each who comes costs. */
    public BigDecimal costPerHead() {
        return lunch.add(drinks).multiply(BigDecimal.valueOf(days));
    }

    private static int up(long number, int by) {
        return Math.toIntExact((number + by - 1) / by);
    }
}
