package org.nhshdx.tenant.problem;

import java.util.Optional;

/** The version that the asker has read, so that nobody decides on what they haven't seen. */
public record VersionSeen(Integer version) {

    /** The version in a body that may be missing. */
    public static int in(VersionSeen body) {
        return required(Optional.ofNullable(body).map(VersionSeen::version).orElse(null));
    }

    /** Refused when it is missing. */
    public static int required(Integer version) {
        if (version == null) {
            throw Refused.invalid("version", "Send the version that you read, such as 3.");
        }
        return version;
    }
}
