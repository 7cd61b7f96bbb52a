package org.nhshdx.web.coreteam;

import jakarta.ws.rs.DefaultValue;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.tenant.coreteam.PortfolioAsked;

/** What an address says about the portfolio, as it was sent. */
public class PortfolioAddress {

    @RestQuery
    @DefaultValue("")
    String health;

    @RestQuery
    @DefaultValue("")
    String nation;

    @RestQuery
    @DefaultValue("")
    String named;

    @RestQuery
    @DefaultValue("")
    String patch;

    @RestQuery
    @DefaultValue("")
    String sort;

    PortfolioAsked asked() {
        return new PortfolioAsked(health, nation, named, patch, PortfolioAsked.Order.of(sort));
    }
}
