package org.nhshdx.web.running;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.Config;

/** NHSHDx while it serves; in a checkout it first tells the developer where to look. Asked to verify the logs, it does that alone. */
class Serving implements QuarkusApplication {
    private static final String WELCOMED = "nhshdx.welcomed";

    private final Config config;

    private final LogVerification verification;

    @Inject
    Serving(Config config, LogVerification verification) {
        this.config = config;
        this.verification = verification;
    }

    @Override
    public int run(String... arguments) {
        if (LogVerification.isAskedBy(arguments)) {
            return verification.run(System.out, arguments);
        }
        if (Checkout.here().isPresent() && System.setProperty(WELCOMED, "true") == null) {
            System.out.println(Welcome.from(config));
        }
        Quarkus.waitForExit();
        return 0;
    }
}
