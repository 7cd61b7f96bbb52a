package org.nhshdx.web.closing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.tenant.closing.Leftover;
import org.nhshdx.web.tenancy.Mapping;

/** No table of a chapter's is forgotten when its data are deleted. */
@QuarkusTest
class LeftoverTest {

    @Test
    void everyTableOfAChaptersIsDeletedOrStaysForAReason() {
        assertThat(Stream.of(Leftover.values()).<Class<? extends ChapterOwned>>map(Leftover::entity))
                .containsExactlyInAnyOrderElementsOf(Mapping.entities());
    }
}
