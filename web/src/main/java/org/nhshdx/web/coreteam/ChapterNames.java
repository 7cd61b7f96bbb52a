package org.nhshdx.web.coreteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.nhshdx.tenant.brand.Portfolio;

/** How the core team's pages call a chapter, and where they keep it. */
@ApplicationScoped
class ChapterNames {

    @Inject
    Portfolio portfolio;

    /** "Gloucester". */
    String place(UUID chapter) {
        return portfolio.of(chapter).place();
    }

    /** "/core-team/chapters/gloucester". */
    String path(UUID chapter) {
        return CoreTeamDesk.CHAPTERS + "/" + portfolio.of(chapter).chapter();
    }
}
