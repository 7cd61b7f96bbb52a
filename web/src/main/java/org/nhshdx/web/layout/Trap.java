package org.nhshdx.web.layout;

import java.util.List;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.problem.Refused;

/** A field that people don't see and machines fill in ({@code {#trap /}}); it comes back empty, so that people can go on. */
public final class Trap {

    static final String FIELD = "homepage";

    private Trap() {}

    public static void check(Form form) {
        if (form.answered(FIELD)) {
            throw Refused.invalid(List.of(Advice.overall(
                    "Something filled in a field that people don’t see. If that wasn’t you, send it again: your words are below.")));
        }
    }
}
