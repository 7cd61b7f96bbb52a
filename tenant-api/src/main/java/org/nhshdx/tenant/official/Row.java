package org.nhshdx.tenant.official;

import java.util.Map;
import org.nhshdx.core.official.OfficialFacts;

/** One line of the list, as it was written: what stands in each column, stripped and with single spaces. */
record Row(long line, Map<Column, String> cells) {

    String in(Column column) {
        return cells.get(column);
    }

    boolean isEmpty(Column column) {
        return in(column).isEmpty();
    }

    boolean isOfficial() {
        return in(Column.SERIES).equals(OfficialFacts.SERIES);
    }
}
