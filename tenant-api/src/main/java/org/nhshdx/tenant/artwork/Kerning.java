package org.nhshdx.tenant.artwork;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How far two glyphs of a font move together or apart, from its OpenType table GPOS.
 *
 * <p>FontBox reads only the older table "kern", which today's fonts don't have, and without kerning "Ty" falls apart.
 */
final class Kerning {

    private static final int KERN = 0x6b65726e;
    private static final int PAIRS = 2;
    private static final int EXTENSION = 9;

    private final List<PairTable> tables = new ArrayList<>();
    private final Map<Integer, Integer> known = new ConcurrentHashMap<>();
    private final ByteBuffer gpos;

    /** @param table the font's GPOS table, or nothing */
    Kerning(byte[] table) {
        this.gpos = ByteBuffer.wrap(table);
        if (table.length > 0) {
            int lookups = u16(8);
            kernLookups(u16(6)).forEach(number -> read(lookups + u16(lookups + 2 + 2 * number)));
        }
    }

    /** How much the second moves towards the first when negative, in the font's units. */
    int between(int first, int second) {
        return known.computeIfAbsent(first << Short.SIZE | second, pair -> lookedUp(first, second));
    }

    private int lookedUp(int first, int second) {
        return tables.stream().map(table -> table.between(first, second)).flatMapToInt(OptionalInt::stream).findFirst().orElse(0);
    }

    private Set<Integer> kernLookups(int features) {
        Set<Integer> lookups = new LinkedHashSet<>();
        for (int i = 0; i < u16(features); i++) {
            int entry = features + 2 + 6 * i;
            if (gpos.getInt(entry) == KERN) {
                int feature = features + u16(entry + 4);
                for (int j = 0; j < u16(feature + 2); j++) {
                    lookups.add(u16(feature + 4 + 2 * j));
                }
            }
        }
        return lookups;
    }

    private void read(int lookup) {
        int type = u16(lookup);
        for (int i = 0; i < u16(lookup + 4); i++) {
            int table = lookup + u16(lookup + 6 + 2 * i);
            int real = type == EXTENSION ? table + gpos.getInt(table + 4) : table;
            if ((type == EXTENSION ? u16(table + 2) : type) == PAIRS) {
                tables.add(new PairTable(gpos, real));
            }
        }
    }

    private int u16(int at) {
        return gpos.getShort(at) & 0xffff;
    }
}
