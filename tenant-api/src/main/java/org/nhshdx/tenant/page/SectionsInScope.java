package org.nhshdx.tenant.page;

import org.nhshdx.core.chapter.PageLook;
import org.nhshdx.core.chapter.Section;
import org.nhshdx.tenant.problem.Refused;

/** Finds what is asked for on the page of the chapter in scope, or says that it isn't there. */
final class SectionsInScope {

    private SectionsInScope() {}

    static Section at(String code) {
        return Section.at(code).orElseThrow(() -> Refused.notFound("There is no such section."));
    }

    static PageLook look() {
        return PageLook.inScope().orElseThrow(() -> Refused.notFound("This chapter has no page any more."));
    }
}
