package org.nhshdx.core.tenancy;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Makes ids that sort by time (UUIDv7), so that new rows land next to each other. */
public final class NewId {

    private NewId() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
