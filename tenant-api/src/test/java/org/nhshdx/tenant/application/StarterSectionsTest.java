package org.nhshdx.tenant.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nhshdx.core.chapter.ApplicationAnswers;
import org.nhshdx.tenant.readability.Readability;

/** What we write for organisers to begin with keeps what we ask of them. */
class StarterSectionsTest {

    @Test
    void readAsPlainlyAsWeAskOrganisersToWrite() {
        assertThat(StarterSections.of(ApplicationAnswers.startedFor("Gloucester"))).isNotEmpty()
                .allSatisfy(section -> assertThat(Readability.of(section.draft())).as(section.draft()).isEmpty());
    }
}
