package org.nhshdx.core.brand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.ChapterSlug;

class UmbrellaTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 1);

    private final Chapter chapter = new Chapter(UUID.randomUUID(), new ChapterSlug("gloucester"), "Gloucester", NOW);
    private final Licence licence = new Licence(
            new LicenceCode("NHSHDX-GLO-7K4MAB"), "The name.", FIRST, LAST, 1, UUID.randomUUID(), UUID.randomUUID(), NOW);

    @Test
    void coversAnActiveChapterToTheLastDayOfItsLicenceAndNoLonger() {
        chapter.activate();
        assertThat(umbrella().coversOn(LAST)).isTrue();
        assertThat(umbrella().whyNotOn(LAST)).isEmpty();
        assertThat(umbrella().coversOn(LAST.plusDays(1))).isFalse();
        assertThat(umbrella().whyNotOn(LAST.plusDays(1))).hasValue("Its licence for the name ended on 1 March 2027.");
    }

    @Test
    void closesWhenTheLicenceIsRevokedAndOpensWhenItIsReinstated() {
        chapter.activate();
        licence.revoke("Tickets were sold.", NOW);
        assertThat(umbrella().coversOn(FIRST)).isFalse();
        assertThat(umbrella().whyNotOn(FIRST)).hasValue("Its licence for the name was revoked: Tickets were sold.");
        licence.reinstate(NOW);
        assertThat(umbrella().coversOn(FIRST)).isTrue();
    }

    @Test
    void closesOverASuspendedChapterThoughItsLicenceIsGranted() {
        chapter.activate();
        chapter.suspend("Nobody answers letters.");
        assertThat(umbrella().coversOn(FIRST)).isFalse();
        assertThat(umbrella().whyNotOn(FIRST)).hasValue("The chapter is suspended: Nobody answers letters.");
    }

    @Test
    void neverCoversAChapterThatIsNotApprovedOrHasNoLicence() {
        assertThat(umbrella().coversOn(FIRST)).isFalse();
        chapter.activate();
        assertThat(Umbrella.over(chapter, Optional.empty()).coversOn(FIRST)).isFalse();
    }

    @Test
    void staysClosedOnceTheLicenceIsMarkedExpired() {
        chapter.activate();
        licence.expire(NOW);
        assertThat(umbrella().coversOn(FIRST)).isFalse();
    }

    private Umbrella umbrella() {
        return Umbrella.over(chapter, Optional.of(licence));
    }
}
