package org.nhshdx.tenant.problem;

import java.util.Optional;

/** The body of a deed that needs nothing but a reason. */
public record ReasonGiven(String reason) {

    /** The reason in a body that may be missing; no body gives no reason. */
    public static String in(ReasonGiven body) {
        return Optional.ofNullable(body).map(ReasonGiven::reason).orElse("");
    }
}
