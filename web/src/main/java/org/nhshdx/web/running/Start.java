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
        LogVerification.complaint(arguments).ifPresent(mistyped -> end(mistyped, LogVerification.NOT_UNDERSTOOD));
        try {
            if (LogVerification.isAskedBy(arguments)) {
                verify(arguments);
            } else {
                beginOnce();
                Quarkus.run(Serving.class, arguments);
            }
        } catch (CannotStart refusal) {
            end(refusal.getMessage(), LogVerification.isAskedBy(arguments) ? LogVerification.COULD_NOT_LOOK : 1);
        }
    }

    /** What keeps the application from starting is told in a sentence here, and never looks like a log that isn't whole. */
    private static void verify(String... arguments) {
        LogVerification.prepare();
        beginOnce();
        Environment.of(ConfigProvider.getConfig()).demandSchema();
        Quarkus.run(Serving.class, (code, failure) -> {
            if (failure != null) {
                end("The logs could not be verified: " + failure.getMessage(), LogVerification.COULD_NOT_LOOK);
            }
            System.exit(code);
        }, arguments);
    }

    private static void end(String sentence, int code) {
        System.err.printf("%n%s%n%n", sentence);
        System.exit(code);
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
