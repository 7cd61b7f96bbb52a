package org.nhshdx.tenant.coreteam;

import java.util.UUID;
import org.nhshdx.core.coreteam.SavedFilter;

/** A saved filter as its owner sees it. */
public record FilterOnDesk(UUID id, String name, QueueAsked asked) {

    static FilterOnDesk of(SavedFilter filter) {
        return new FilterOnDesk(filter.id(), filter.name(), QueueAsked.read(filter.query()));
    }
}
