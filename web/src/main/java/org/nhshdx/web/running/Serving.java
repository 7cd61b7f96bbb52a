package org.nhshdx.web.running;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.Config;

/** NHSHDx while it serves; in a checkout it first tells the developer where to look. */
class Serving implements QuarkusApplication {
    private static final String WELCOMED = "nhshdx.welcomed";

    private final Config config;

    @Inject
    Serving(Config config) {
        this.config = config;
    }

    @Override
    public int run(String... arguments) {
        if (Checkout.here().isPresent() && System.setProperty(WELCOMED, "true") == null) {
            System.out.println(Welcome.from(config));
        }
        Quarkus.waitForExit();
        return 0;
    }
}
