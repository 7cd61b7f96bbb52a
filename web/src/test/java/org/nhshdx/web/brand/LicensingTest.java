package org.nhshdx.web.brand;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.brand.IssuedCode;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.brand.LicenceState;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.ChapterSlug;
import org.nhshdx.core.publication.PublicChapter;
import org.nhshdx.core.publication.PublicLicence;
import org.nhshdx.core.tenancy.NewId;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.publication.Publishing;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

@QuarkusTest
class LicensingTest {

    @Inject
    Scope scope;

    @Inject
    World world;

    @Inject
    AuditLog log;

    @Inject
    Publishing publishing;

    @Inject
    MovableClock clock;

    @Test
    void grantsTheNameForAYearWithACodeThatTheRegisterKnows() {
        Place place = world.approvedChapter("Licensing Alpha", Cast.MARIGOLD);
        LocalDate today = clock.today();
        PublicLicence entry = scope.readingShared(() -> PublicLicence.<PublicLicence>findById(place.code()));
        assertThat(place.code()).startsWith("NHSHDX-LIC-");
        assertThat(entry.validFrom()).isEqualTo(today);
        assertThat(entry.validUntil()).isEqualTo(today.plusYears(1).minusDays(1));
        assertThat(entry.stateOn(today)).isEqualTo(LicenceState.GRANTED);
        assertThat(entry.uses()).contains("NHSHDx Licensing Alpha");
        assertThat(shown(place.slug()).orElseThrow().isUnderUmbrella(today)).isTrue();
    }

    @Test
    void givesNoCodeOutTwice() {
        UUID chapter = world.approvedChapter("Licensing Beta", Cast.MARIGOLD).id();
        boolean again = scope.writing(chapter, () -> IssuedCode.issue(Licence.forTheName().orElseThrow(), chapter));
        assertThat(again).isFalse();
    }

    @Test
    void publishesNothingOfAChapterThatIsNotApproved() {
        UUID chapter = NewId.next();
        scope.writing(chapter, () -> {
            new Chapter(chapter, new ChapterSlug("licensing-gamma"), "Licensing Gamma", clock.instant()).persist();
            log.record(world.asker(Cast.MARIGOLD), "start", "chapter", chapter, "For Licensing Gamma.");
            publishing.publish();
            return chapter;
        });
        assertThat(shown("licensing-gamma")).isEmpty();
    }

    private Optional<PublicChapter> shown(String slug) {
        return scope.readingShared(() -> PublicChapter.at(slug));
    }
}
