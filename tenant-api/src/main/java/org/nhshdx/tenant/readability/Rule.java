package org.nhshdx.tenant.readability;

import java.util.stream.Stream;

/** One thing that a text is examined for. */
interface Rule {

    /** In the order of the text; empty when it is in order. */
    Stream<Remark> remarks(Written text);
}
