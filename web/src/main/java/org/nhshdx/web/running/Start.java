package org.nhshdx.web.running;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where NHSHDx begins: a checkout brings its own database, a packaged jar takes everything from its environment. */
@QuarkusMain
public final class Start {
    private static final String BEGUN = "nhshdx.begun";

    /** The framework would refuse an address it can't read with neither headers nor a word; we do it with both. */
    private static final String FRAMEWORKS_VALIDATION_OFF = "vertx.disableURIValidation";

    Start() {}

    public static void main(String... arguments) {
        System.setProperty(FRAMEWORKS_VALIDATION_OFF, "true");
        try {
            if (LogVerification.isAskedBy(arguments)) {
                LogVerification.prepare();
            }
            beginOnce();
        } catch (CannotStart refusal) {
            System.err.printf("%n%s%n%n", refusal.getMessage());
            System.exit(1);
        }
        Quarkus.run(Serving.class, arguments);
    }

    /** Each live reload comes through here again, in a new class loader; the JVM remembers what was begun. */
    private static void beginOnce() {
        if (System.getProperty(BEGUN) == null) {
            Config config = ConfigProvider.getConfig();
            if (config.getOptionalValue(LogVerification.SERVES, boolean.class).orElse(true)) {
                Port.of(config).demandFree();
            }
            Checkout.here().ifPresentOrElse(Checkout::bringUp, () -> Environment.of(config).demandComplete());
            System.setProperty(BEGUN, "true");
        }
    }
}
