package org.nhshdx.web.coreteam;

import jakarta.ws.rs.DefaultValue;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.tenant.coreteam.QueueAsked;

/** What an address says about the queue, as it was sent. */
public class QueueAddress {

    @RestQuery
    @DefaultValue("")
    String kind;

    @RestQuery
    @DefaultValue("")
    String holder;

    @RestQuery
    @DefaultValue("")
    String late;

    @RestQuery
    @DefaultValue("")
    String nation;

    @RestQuery
    @DefaultValue("")
    String chapter;

    QueueAsked asked() {
        return new QueueAsked(kind, holder, late.equals("yes"), nation, chapter);
    }
}
