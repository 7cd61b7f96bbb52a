package org.nhshdx.tenant.artwork;

import java.nio.ByteBuffer;
import java.util.OptionalInt;

/** One table of pairs in a font's GPOS, either pair by pair (format 1) or class by class (format 2). */
final class PairTable {

    private static final int MOVES_ALONG = 4;

    private final ByteBuffer gpos;
    private final int at;
    private final int firstValue;
    private final int valueBytes;

    PairTable(ByteBuffer gpos, int at) {
        this.gpos = gpos;
        this.at = at;
        this.firstValue = u16(at + 4);
        this.valueBytes = 2 * (Integer.bitCount(firstValue) + Integer.bitCount(u16(at + 6)));
    }

    /** Empty when this table says nothing of the pair and the next is to be asked. */
    OptionalInt between(int first, int second) {
        int place = coverage(at + u16(at + 2), first);
        if (place < 0) {
            return OptionalInt.empty();
        }
        return u16(at) == 1 ? ofPair(at + u16(at + 10 + 2 * place), second) : OptionalInt.of(ofClasses(first, second));
    }

    private OptionalInt ofPair(int set, int second) {
        int low = 0;
        int high = u16(set) - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            int pair = set + 2 + middle * (2 + valueBytes);
            if (u16(pair) == second) {
                return OptionalInt.of(value(pair + 2));
            }
            low = u16(pair) < second ? middle + 1 : low;
            high = u16(pair) < second ? high : middle - 1;
        }
        return OptionalInt.empty();
    }

    private int ofClasses(int first, int second) {
        int row = classOf(at + u16(at + 8), first);
        int column = classOf(at + u16(at + 10), second);
        return value(at + 16 + (row * u16(at + 14) + column) * valueBytes);
    }

    private int value(int record) {
        boolean moves = (firstValue & MOVES_ALONG) != 0;
        return moves ? gpos.getShort(record + 2 * Integer.bitCount(firstValue & (MOVES_ALONG - 1))) : 0;
    }

    private int coverage(int table, int glyph) {
        boolean byRanges = u16(table) == 2;
        for (int i = 0; i < u16(table + 2); i++) {
            int entry = table + 4 + (byRanges ? 6 : 2) * i;
            if (!byRanges && u16(entry) == glyph) {
                return i;
            }
            if (byRanges && glyph >= u16(entry) && glyph <= u16(entry + 2)) {
                return u16(entry + 4) + glyph - u16(entry);
            }
        }
        return -1;
    }

    private int classOf(int table, int glyph) {
        if (u16(table) == 1) {
            int place = glyph - u16(table + 2);
            return place >= 0 && place < u16(table + 4) ? u16(table + 6 + 2 * place) : 0;
        }
        for (int i = 0; i < u16(table + 2); i++) {
            int range = table + 4 + 6 * i;
            if (glyph >= u16(range) && glyph <= u16(range + 2)) {
                return u16(range + 4);
            }
        }
        return 0;
    }

    private int u16(int offset) {
        return gpos.getShort(offset) & 0xffff;
    }
}
