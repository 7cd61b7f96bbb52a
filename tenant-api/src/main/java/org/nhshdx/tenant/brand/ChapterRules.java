package org.nhshdx.tenant.brand;

import java.util.List;

/** What the charter says of the chapter in scope; whoever examines chapters implements it as a bean. */
public interface ChapterRules {

    /** For each rule about chapters that is neither kept nor waived, a sentence that says what to do about it. */
    List<String> inTheWay();
}
