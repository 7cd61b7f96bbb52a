package org.nhshdx.tenant.live;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A live page as its organisers and the core team see it.
 *
 * @param path its address on the site
 * @param desk where it is changed
 * @param examinedAt when it was last examined
 * @param trouble why the last try came to nothing, which is ours; nothing is held against anybody meanwhile
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record LivePageOnDesk(
        String title, String path, @JsonIgnore String desk, Optional<Instant> examinedAt, Optional<String> trouble,
        List<LiveFindingOnDesk> findings) {}
