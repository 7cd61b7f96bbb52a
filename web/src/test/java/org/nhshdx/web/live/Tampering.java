package org.nhshdx.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.nhshdx.core.chapter.Section;
import org.nhshdx.core.chapter.SectionKind;
import org.nhshdx.tenant.publication.Publishing;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.world.World;

/** Gets past the gates what they keep out, so that only a look at the page itself finds it. */
@ApplicationScoped
class Tampering {

    @Inject
    Scope scope;

    @Inject
    Publishing publishing;

    @Inject
    Clock clock;

    /** The chapter's words about itself go out without being examined. */
    void writesPast(World.Place place, String markdown) {
        scope.writing(place.id(), () -> {
            Section section = Section.of(SectionKind.ABOUT).orElseThrow();
            section.write(markdown);
            section.publish(clock.instant());
            publishing.publish();
            return section;
        });
    }
}
