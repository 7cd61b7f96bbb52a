package org.nhshdx.tenant.sponsor;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A sponsor that nobody has decided on.
 *
 * @param since when the first of them can have named it
 * @param chapters how many chapters name it; which ones is their business
 */
public record UnheardSponsor(String name, int chapters, Instant since) {

    /** The name as it stands in an address. */
    @JsonIgnore
    public String encoded() {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}
