package org.nhshdx.tenant.official;

import org.nhshdx.tenant.problem.Advice;

/**
 * What is wrong on one line of an imported list, in a sentence that says how to mend it.
 *
 * @param line the line in the file, counted from 1, where the row begins
 * @param column the column's name; empty when it is about the whole line
 */
public record LineProblem(long line, String column, String sentence) {

    Advice advice() {
        return new Advice(column.isEmpty() ? "line " + line : "line " + line + ", " + column, sentence);
    }
}
