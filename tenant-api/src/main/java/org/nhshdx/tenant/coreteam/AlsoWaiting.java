package org.nhshdx.tenant.coreteam;

import java.util.List;
import org.nhshdx.tenant.scope.Asker;

/** Whatever else waits for the core team, told by the feature that knows of it. */
public interface AlsoWaiting {

    /** What waits and is this asker's to see. */
    List<Waiting> waiting(Asker by);
}
