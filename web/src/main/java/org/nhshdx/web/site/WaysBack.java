package org.nhshdx.web.site;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nhshdx.tenant.problem.Problem;
import org.nhshdx.tenant.site.ChapterOnSite;
import org.nhshdx.tenant.site.Reading;

/** Finds the chapter below whose Welsh address something wasn't there. */
@ApplicationScoped
class WaysBack {

    private static final Pattern WELSH = Pattern.compile("/cy/x/([a-z0-9-]{1,60})(?:/.*)?");

    @Inject
    Reading reading;

    /** Empty when there is none; our own mistakes ask nothing of a database that may be away. */
    Optional<WayBack> from(Problem problem) {
        Matcher chapter = WELSH.matcher(problem.status() < 500 ? problem.instance() : "");
        return chapter.matches() && BlockingOperationControl.isBlockingAllowed()
                ? reading.chapter(chapter.group(1)).map(found -> to(found, reading.isInWales(chapter.group(1))))
                : Optional.empty();
    }

    private static WayBack to(ChapterOnSite chapter, boolean inWelsh) {
        return new WayBack(chapter.path(), chapter.name(), inWelsh);
    }
}
