package org.nhshdx.tenant.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.readability.Readability;
import org.nhshdx.tenant.readability.Remark;

/** What we write for organisers to begin with keeps what we ask of them. */
class StarterSectionsTest {

    @Test
    void canAllBePublishedAsTheyAre() {
        assertThat(StarterSections.forPlace("Gloucester")).isNotEmpty()
                .allSatisfy(section -> assertThat(Readability.of(section.draft()))
                        .as(section.draft()).noneMatch(Remark::stopsPublishing));
    }
}
