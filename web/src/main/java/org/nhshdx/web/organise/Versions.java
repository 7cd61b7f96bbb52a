package org.nhshdx.web.organise;

import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Form;

/** Reads the version of what a form was opened with; a form that tells none is as stale as can be. */
public final class Versions {

    private Versions() {}

    public static int seen(Form form) {
        String version = form.value("version");
        if (!version.matches("\\d{1,9}")) {
            throw Refused.stale();
        }
        return Integer.parseInt(version);
    }
}
