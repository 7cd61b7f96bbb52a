package org.nhshdx.tenant.page;

import java.util.stream.Stream;
import org.nhshdx.core.chapter.SectionKind;
import org.nhshdx.tenant.problem.Refused;

/** Finds a section by the word in its address. */
public final class SectionKinds {

    private SectionKinds() {}

    public static SectionKind named(String code) {
        return Stream.of(SectionKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("There is no such section."));
    }
}
