package org.nhshdx.tenant.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Finds the page that holds a form whose own address is no page. */
@ApplicationScoped
public class FormsPage {

    @Inject
    KnownAddresses addresses;

    /** The nearest page above this path, when only forms are sent to it; empty when it is a page, or nothing, itself. */
    public Optional<String> above(String path) {
        if (!addresses.methodsAt(path).equals(Set.of("POST"))) {
            return Optional.empty();
        }
        String above = path;
        do {
            above = above.substring(0, Math.max(0, above.lastIndexOf('/')));
        } while (!above.isEmpty() && !addresses.methodsAt(above).contains("GET"));
        return Optional.of(above.isEmpty() ? "/" : above);
    }
}
