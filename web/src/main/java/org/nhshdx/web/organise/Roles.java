package org.nhshdx.web.organise;

import java.util.stream.Stream;
import org.nhshdx.core.chapter.Role;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Form;

/** Reads the role that somebody chose on a form. */
final class Roles {

    private Roles() {}

    static Role chosen(Form form) {
        return Stream.of(Role.values())
                .filter(role -> role.code().equals(form.value("role")))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("role", "Choose what they will be in the chapter."));
    }
}
