package org.nhshdx.tenant.tenancy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.List;

/** Why the application doesn't start: on this database one chapter could reach another's rows. Quarkus prints its sentence alone. */
public final class DoesNotLock extends ConfigurationException {

    private static final long serialVersionUID = 1L;

    DoesNotLock(List<String> open) {
        super("NHSHDx doesn't start, because the database doesn't keep the chapters apart. " + String.join(" ", open));
    }
}
